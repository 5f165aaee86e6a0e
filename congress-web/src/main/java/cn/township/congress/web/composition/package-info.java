/** The composition of the deputies: page, papers, frozen tables. */
@NullMarked
package cn.township.congress.web.composition;

import org.jspecify.annotations.NullMarked;
