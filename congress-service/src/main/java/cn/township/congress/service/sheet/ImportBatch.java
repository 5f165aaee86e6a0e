package cn.township.congress.service.sheet;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/** One upload and what became of it, without the file. */
public record ImportBatch(long id, ImportKind kind, String fileName, ImportStatus status, int added, int changed,
		int unchanged, int faulty, String createdBy, OffsetDateTime createdAt, @Nullable OffsetDateTime confirmedAt,
		@Nullable OffsetDateTime undoneAt) {

}
