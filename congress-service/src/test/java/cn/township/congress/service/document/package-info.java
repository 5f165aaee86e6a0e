/** Papers, opened again. */
@NullMarked
package cn.township.congress.service.document;

import org.jspecify.annotations.NullMarked;
