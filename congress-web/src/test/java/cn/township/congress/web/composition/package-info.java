/** The pages of the composition table. */
@NullMarked
package cn.township.congress.web.composition;

import org.jspecify.annotations.NullMarked;
