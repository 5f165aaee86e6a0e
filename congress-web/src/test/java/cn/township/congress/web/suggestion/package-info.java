/**
 * The pages of suggestions, on the real database.
 */
@NullMarked
package cn.township.congress.web.suggestion;

import org.jspecify.annotations.NullMarked;
