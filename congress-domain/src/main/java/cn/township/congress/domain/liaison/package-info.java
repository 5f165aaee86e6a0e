/**
 * How deputies keep contact between the sessions: their groups (代表小组), the areas (片区) and
 * officials the county assigns, visits (走访) and the voters each deputy stands in contact
 * with.
 */
@NullMarked
package cn.township.congress.domain.liaison;

import org.jspecify.annotations.NullMarked;
