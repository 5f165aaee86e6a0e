/**
 * Tests of what has to be done.
 */
@NullMarked
package cn.township.congress.service.obligation;

import org.jspecify.annotations.NullMarked;
