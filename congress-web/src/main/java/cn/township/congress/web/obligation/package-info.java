/**
 * Pages of what has to be done.
 */
@NullMarked
package cn.township.congress.web.obligation;

import org.jspecify.annotations.NullMarked;
