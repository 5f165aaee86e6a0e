/**
 * The pages of suggestions: list, form, detail, every deed and the papers.
 */
@NullMarked
package cn.township.congress.web.suggestion;

import org.jspecify.annotations.NullMarked;
