package cn.township.congress.service.suggestion;

import org.jspecify.annotations.Nullable;

/**
 * A paper of a suggestion, as its page offers it.
 *
 * @param name in Chinese
 * @param href where it is downloaded; nothing where it cannot be made yet
 * @param note what it still lacks, or why it cannot be made; empty where it is complete
 */
public record SuggestionPaper(String name, @Nullable String href, String note) {

	public boolean isReady() {
		return this.href != null && this.note.isEmpty();
	}

}
