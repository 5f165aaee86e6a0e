/**
 * Tests of the roll call and of votes, on the real database.
 */
@NullMarked
package cn.township.congress.service.meeting;

import org.jspecify.annotations.NullMarked;
