package cn.township.congress.service.suggestion;

import cn.township.congress.domain.suggestion.Category;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked the list for; everything may be left open.
 *
 * @param set which suggestions
 * @param words words of title or text, name or initials of the lead deputy, or a number
 * @param unit code of a township within the scope
 * @param year year of submission
 * @param agency lead agency
 * @param inSession made in session or between sessions
 * @param more what a number of the statistics narrows it to
 */
public record SuggestionFilter(SuggestionSet set, @Nullable String words, @Nullable Integer unit,
		@Nullable Integer year, @Nullable Long agency, @Nullable Category category, @Nullable Boolean inSession,
		Narrowing more) {

	public SuggestionFilter(SuggestionSet set, @Nullable String words, @Nullable Integer unit, @Nullable Integer year,
			@Nullable Long agency, @Nullable Category category, @Nullable Boolean inSession) {
		this(set, words, unit, year, agency, category, inSession, Narrowing.NONE);
	}

	public static SuggestionFilter of(SuggestionSet set) {
		return new SuggestionFilter(set, null, null, null, null, null, null);
	}

	/** The same, of another set. */
	public SuggestionFilter with(SuggestionSet other) {
		return new SuggestionFilter(other, this.words, this.unit, this.year, this.agency, this.category, this.inSession,
				this.more);
	}

	/** The same, of one year of submission. */
	SuggestionFilter inYear(int year) {
		return new SuggestionFilter(this.set, this.words, this.unit, year, this.agency, this.category, this.inSession,
				this.more);
	}

}
