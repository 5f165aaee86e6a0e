/**
 * Templates of papers a county keeps itself.
 */
@NullMarked
package cn.township.congress.domain.paper;

import org.jspecify.annotations.NullMarked;
