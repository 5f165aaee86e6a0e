/**
 * Tests of the pages of terms and sessions.
 */
@NullMarked
package cn.township.congress.web.congress;

import org.jspecify.annotations.NullMarked;
