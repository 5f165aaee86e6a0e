/**
 * The overview of all townships of an area, on the page, on paper and as a workbook.
 */
@NullMarked
package cn.township.congress.web.indicator;

import org.jspecify.annotations.NullMarked;
