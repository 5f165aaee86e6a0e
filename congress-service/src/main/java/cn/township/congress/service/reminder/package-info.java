/**
 * Every running deadline, who is reminded of it and when; the same for the job that
 * writes reminders and for the pages that show what is due.
 */
@NullMarked
package cn.township.congress.service.reminder;

import org.jspecify.annotations.NullMarked;
