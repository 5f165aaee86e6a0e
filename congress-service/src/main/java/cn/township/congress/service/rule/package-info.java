/**
 * The rules in force for a unit on a day, and keeping what a jurisdiction may settle for
 * itself.
 */
@NullMarked
package cn.township.congress.service.rule;

import org.jspecify.annotations.NullMarked;
