package cn.township.congress.service.audit;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One change: who did what to which row, and what it was before.
 */
public record AuditRow(long id, LocalDateTime recordedAt, String actorName, String unitName, String tableName,
		@Nullable Long rowId, String operation, List<Change> changes) {

	/** A field before and after; nothing where the row did not exist. */
	public record Change(String field, @Nullable String before, @Nullable String after) {

	}

}
