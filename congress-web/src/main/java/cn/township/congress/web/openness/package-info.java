/**
 * The public page of a township, and the county's switch of it.
 */
@NullMarked
package cn.township.congress.web.openness;

import org.jspecify.annotations.NullMarked;
