/**
 * How an import reads on a page, whatever is imported: the chosen file, its preview, its
 * line in the history.
 */
@NullMarked
package cn.township.congress.web.sheet;

import org.jspecify.annotations.NullMarked;
