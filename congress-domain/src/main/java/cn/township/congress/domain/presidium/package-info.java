/**
 * The presidium: the list its members are elected from, what its meetings move on, and
 * the record of a meeting.
 */
@NullMarked
package cn.township.congress.domain.presidium;

import org.jspecify.annotations.NullMarked;
