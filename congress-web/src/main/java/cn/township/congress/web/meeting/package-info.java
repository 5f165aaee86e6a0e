/**
 * The pages of one meeting: attendance, roll call, votes and counts.
 */
@NullMarked
package cn.township.congress.web.meeting;

import org.jspecify.annotations.NullMarked;
