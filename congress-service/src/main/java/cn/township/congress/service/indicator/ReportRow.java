package cn.township.congress.service.indicator;

import java.time.LocalDate;

import cn.township.congress.domain.indicator.ReportStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 */
public record ReportRow(long id, int unitCode, String unitName, int year, String title, ReportStatus status,
		LocalDate cutOff, @Nullable LocalDate reportedOn, @Nullable LocalDate publishedOn) {
}
