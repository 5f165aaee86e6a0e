package cn.township.congress.service.suggestion;

import org.jspecify.annotations.Nullable;

/**
 * What the user asked the ledger of promised matters for.
 *
 * @param words words of the matter or of the suggestion's title
 * @param year year of the reply that promised it
 * @param unit code of a township within the scope
 */
public record CommitmentFilter(CommitmentSet set, @Nullable String words, @Nullable Integer year, @Nullable Long agency,
		@Nullable Integer unit) {
}
