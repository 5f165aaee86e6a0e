/**
 * Pages of the presidium: its members, its meetings and their record.
 */
@NullMarked
package cn.township.congress.web.presidium;

import org.jspecify.annotations.NullMarked;
