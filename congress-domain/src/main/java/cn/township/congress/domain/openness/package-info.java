/**
 * What is made public of a township's work, and that nothing personal is in it.
 */
@NullMarked
package cn.township.congress.domain.openness;

import org.jspecify.annotations.NullMarked;
