package cn.township.congress.domain.indicator;

import java.time.LocalDate;

/**
 * The numbers of a report as they stood on a day.
 *
 * @param cutOff that day
 * @param json every number with the suggestions behind it
 */
public record ReportFigures(LocalDate cutOff, String json) {
}
