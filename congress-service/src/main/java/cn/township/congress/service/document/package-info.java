/**
 * Papers as township offices print them: tables described once and written as Word and
 * Excel with merged heads, and Word templates a county may replace, filled from data.
 */
@NullMarked
package cn.township.congress.service.document;

import org.jspecify.annotations.NullMarked;
