/**
 * Calling the roll and voting, for every meeting of congress and presidium alike.
 */
@NullMarked
package cn.township.congress.service.meeting;

import org.jspecify.annotations.NullMarked;
