package cn.township.congress.service.sheet;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One upload and what became of it, without the file.
 *
 * @param sentBy the county that sent it, none for an own upload
 */
public record ImportBatch(long id, ImportKind kind, String fileName, ImportStatus status, int added, int changed,
		int unchanged, int conflicts, int faulty, String createdBy, OffsetDateTime createdAt,
		@Nullable OffsetDateTime confirmedAt, @Nullable OffsetDateTime undoneAt, @Nullable String sentBy) {

}
