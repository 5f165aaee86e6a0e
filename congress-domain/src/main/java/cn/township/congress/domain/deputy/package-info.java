/**
 * Persons, and the mandates by which they are deputies (代表) of a congress.
 */
@NullMarked
package cn.township.congress.domain.deputy;

import org.jspecify.annotations.NullMarked;
