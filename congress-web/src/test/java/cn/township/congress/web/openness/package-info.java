/**
 * Tests of the public page.
 */
@NullMarked
package cn.township.congress.web.openness;

import org.jspecify.annotations.NullMarked;
