/**
 * Statutory rules: articles, counting words, deadlines, working days, and what a
 * jurisdiction may settle for itself.
 */
@NullMarked
package cn.township.congress.domain.rule;

import org.jspecify.annotations.NullMarked;
