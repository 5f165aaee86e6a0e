/**
 * Papers with tables as township offices print them: described once, written as Word and
 * as Excel with merged heads.
 */
@NullMarked
package cn.township.congress.service.document;

import org.jspecify.annotations.NullMarked;
