/**
 * Tests of the numbers over many units.
 */
@NullMarked
package cn.township.congress.service.indicator;

import org.jspecify.annotations.NullMarked;
