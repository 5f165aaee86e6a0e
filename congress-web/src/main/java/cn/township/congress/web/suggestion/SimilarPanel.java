package cn.township.congress.web.suggestion;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.service.suggestion.OneMatter;
import cn.township.congress.service.suggestion.SimilarSuggestion;
import cn.township.congress.service.suggestion.SimilarSuggestions;
import cn.township.congress.web.shared.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What stands beside the form while a suggestion is typed.
 */
@Component
class SimilarPanel {

	private final SimilarSuggestions similar;

	private final SuggestionView view;

	private final Labels labels;

	SimilarPanel(SimilarSuggestions similar, SuggestionView view, Labels labels) {
		this.similar = similar;
		this.view = view;
		this.labels = labels;
	}

	/** Looks for suggestions like the texts, all of which may be empty. */
	void fill(Model model, @Nullable Long self, @Nullable String title, @Nullable String facts,
			@Nullable String proposal) {
		String typed = Stream.of(text(title), text(facts), text(proposal))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("。"));
		model.addAttribute("asked", typed.length() >= SimilarSuggestions.SHORTEST);
		model.addAttribute("similar", this.similar.of(typed, self).stream().map(this::line).toList());
		model.addAttribute("doubtful", OneMatter.isDoubtful(text(title), text(proposal)));
	}

	private SimilarLine line(SimilarSuggestion found) {
		String origin = Stream
			.of(found.citation().brief(), found.leadDeputy(), this.labels.date(found.submittedOn()) + "提出")
			.collect(Collectors.joining(" · "));
		String replied = (found.agency() != null ? found.agency() : "") + this.labels.date(found.repliedOn()) + "答复"
				+ (found.resultClass() != null ? "（" + found.resultClass() + "）" : "") + "：";
		return new SimilarLine("/suggestions/" + found.id(), found.title(), this.view.status(found.status()), origin,
				replied, found.reply());
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}
