/**
 * Deadlines that run, when somebody is reminded of them, and who.
 */
@NullMarked
package cn.township.congress.domain.reminder;

import org.jspecify.annotations.NullMarked;
