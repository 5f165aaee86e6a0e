/**
 * Tests of the pages of one meeting.
 */
@NullMarked
package cn.township.congress.web.meeting;

import org.jspecify.annotations.NullMarked;
