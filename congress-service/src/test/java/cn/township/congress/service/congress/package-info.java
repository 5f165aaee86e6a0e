/**
 * Tests of terms and sessions.
 */
@NullMarked
package cn.township.congress.service.congress;

import org.jspecify.annotations.NullMarked;
