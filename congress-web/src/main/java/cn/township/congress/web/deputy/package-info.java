/**
 * Pages of the deputies: list, one deputy, import of the roster.
 */
@NullMarked
package cn.township.congress.web.deputy;

import org.jspecify.annotations.NullMarked;
