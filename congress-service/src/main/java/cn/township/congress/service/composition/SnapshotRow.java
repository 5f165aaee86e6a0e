package cn.township.congress.service.composition;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import cn.township.congress.service.deputy.DeputySet;
import org.jspecify.annotations.Nullable;

/**
 * A frozen table in the list.
 *
 * @param unitName area, as it was called
 * @param countedOn day counted
 * @param term such as 第十九届; none where the area has several
 * @param total deputies counted
 * @param rules age bands and classes of occupation it was counted by, as JSON
 */
public record SnapshotRow(long id, int unitCode, String unitName, String title, LocalDate countedOn, DeputySet deputies,
		@Nullable String term, int total, String rules, OffsetDateTime takenAt, String takenBy) {
}
