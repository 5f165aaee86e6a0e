package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.LocalDateTime;

import cn.township.congress.domain.deputy.MandateChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of changes (代表变动登记).
 *
 * @param ground constant of the ground of a suspension or a termination
 */
public record ChangeRow(long id, long mandateId, int unitCode, String unitName, int termNo, String name,
		String district, MandateChangeKind kind, LocalDate changedOn, @Nullable String ground,
		@Nullable LocalDate groundOn, @Nullable String document, @Nullable String note, LocalDateTime recordedAt,
		String recordedBy) {
}
