/**
 * Suggestions, criticisms and opinions of deputies (代表建议), from the form to the
 * conclusion.
 */
@NullMarked
package cn.township.congress.domain.suggestion;

import org.jspecify.annotations.NullMarked;
