/**
 * Tests of the roster.
 */
@NullMarked
package cn.township.congress.service.deputy;

import org.jspecify.annotations.NullMarked;
