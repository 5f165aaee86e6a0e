/**
 * What every meeting of congress and presidium has: who attended and whether they were
 * enough, the agenda, and votes with their counts. One model for all of them.
 */
@NullMarked
package cn.township.congress.domain.meeting;

import org.jspecify.annotations.NullMarked;
