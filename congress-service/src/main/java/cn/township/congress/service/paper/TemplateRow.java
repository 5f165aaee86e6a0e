package cn.township.congress.service.paper;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A template a county uploaded.
 *
 * @param kind of which paper, the name of the constant
 */
public record TemplateRow(long id, String kind, String fileName, LocalDateTime storedAt, String storedBy,
		@Nullable LocalDateTime replacedAt, @Nullable String replacedBy) {
}
