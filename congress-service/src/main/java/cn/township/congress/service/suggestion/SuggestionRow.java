package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion in a list.
 *
 * @param signers how many deputies signed, the lead deputy included
 * @param dueOn deadline of the reply, while one is outstanding
 */
public record SuggestionRow(long id, String unitName, Citation citation, String title, Category category,
		SuggestionStatus status, LocalDate submittedOn, String leadDeputy, int signers, @Nullable String agency,
		@Nullable LocalDate dueOn, @Nullable ResultClass resultClass, @Nullable Satisfaction satisfaction) {
}
