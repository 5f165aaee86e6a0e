package cn.township.congress.web.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionQueries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What is printed at once and in numbers, without being edited: 交办单, 征询意见表. All papers
 * come as Word documents too.
 */
@Controller
class PaperController {

	private final SuggestionQueries suggestions;

	private final SuggestionView view;

	PaperController(SuggestionQueries suggestions, SuggestionView view) {
		this.suggestions = suggestions;
		this.view = view;
	}

	@GetMapping("/suggestions/{id:[0-9]+}/print/{paper:hand-over-sheet|opinion-form}")
	String paper(@PathVariable long id, @PathVariable String paper, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		LocalDate handedOverOn = detail.head().handedOverOn();
		if (handedOverOn == null) {
			throw new NotFound("paper of suggestion", id);
		}
		model.addAttribute("detail", detail);
		model.addAttribute("today", this.view.today());
		model.addAttribute("lead",
				detail.lead().orElse(detail.assignments().isEmpty() ? null : detail.assignments().get(0)));
		return "suggestion/" + paper;
	}

}
