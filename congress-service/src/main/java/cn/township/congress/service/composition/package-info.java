/**
 * The composition of the deputies (代表结构): counted on any day, frozen as it was reported,
 * compared with what was reported before.
 */
@NullMarked
package cn.township.congress.service.composition;

import org.jspecify.annotations.NullMarked;
