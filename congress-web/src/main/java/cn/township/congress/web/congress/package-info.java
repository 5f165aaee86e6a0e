/**
 * Pages of terms (届) and sessions (次).
 */
@NullMarked
package cn.township.congress.web.congress;

import org.jspecify.annotations.NullMarked;
