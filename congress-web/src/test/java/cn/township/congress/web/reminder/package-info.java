/**
 * Tests of the pages of reminders.
 */
@NullMarked
package cn.township.congress.web.reminder;

import org.jspecify.annotations.NullMarked;
