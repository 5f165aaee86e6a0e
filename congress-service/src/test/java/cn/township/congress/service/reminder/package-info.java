/**
 * Tests of deadlines and reminders.
 */
@NullMarked
package cn.township.congress.service.reminder;

import org.jspecify.annotations.NullMarked;
