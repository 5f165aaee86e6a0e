/**
 * Tests of what features share.
 */
@NullMarked
package cn.township.congress.service.shared;

import org.jspecify.annotations.NullMarked;
