/**
 * Tests of the public page.
 */
@NullMarked
package cn.township.congress.service.openness;

import org.jspecify.annotations.NullMarked;
