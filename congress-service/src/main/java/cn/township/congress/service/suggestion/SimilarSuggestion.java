package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * An earlier suggestion like the one being typed, with what was last replied to it.
 *
 * @param reply beginning of the last reply
 */
public record SimilarSuggestion(long id, Citation citation, String title, SuggestionStatus status,
		LocalDate submittedOn, String leadDeputy, @Nullable String agency, @Nullable ResultClass resultClass,
		@Nullable String reply, @Nullable LocalDate repliedOn) {
}
