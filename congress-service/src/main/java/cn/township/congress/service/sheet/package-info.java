/**
 * The one import and export engine: reads .xlsx and .csv, checks rows by a declared
 * specification, previews, marks errors in the same workbook, writes true .xlsx.
 */
@NullMarked
package cn.township.congress.service.sheet;

import org.jspecify.annotations.NullMarked;
