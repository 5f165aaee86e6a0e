package cn.township.congress.service.paper;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.suggestion.SuggestionWords;
import org.jspecify.annotations.Nullable;

/**
 * Choices of a form, the chosen one ticked.
 */
final class SuggestionChoices {

	private SuggestionChoices() {
	}

	/** What may be made public. */
	static String disclosure(@Nullable String chosen) {
		String words = (chosen == null) ? null : switch (chosen) {
			case "FULL" -> "全文公开";
			case "TITLE" -> "只公开标题";
			default -> "不公开";
		};
		return PaperWords.ticked(words, "　", "全文公开", "只公开标题", "不公开");
	}

	/** How satisfied a deputy is. */
	static String satisfaction(@Nullable Satisfaction chosen) {
		return PaperWords.ticked(SuggestionWords.of(chosen), "　　", "满意", "基本满意", "不满意");
	}

}
