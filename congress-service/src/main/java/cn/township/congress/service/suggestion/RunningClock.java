package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A deadline that runs now, since when it is counted, and what it rests on.
 *
 * @param kind what is due
 * @param whose the agency it runs for, where there are several
 * @param basis such as 自2026年3月5日交办起三个月，代表法第五十一条
 */
public record RunningClock(ClockKind kind, @Nullable String whose, LocalDate dueOn, String basis) {
}
