package cn.township.congress.web.suggestion;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.suggestion.MergeCandidates;
import cn.township.congress.service.suggestion.MergeSuggestion;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionQueries;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Handling a suggestion together with another of the same content.
 */
@Controller
class MergeController {

	private static final String PATH = "/suggestions/{id:[0-9]+}/merge";

	private final SuggestionQueries suggestions;

	private final MergeSuggestion merge;

	private final MergeCandidates candidates;

	private final SuggestionView view;

	private final Refusals refusals;

	MergeController(SuggestionQueries suggestions, MergeSuggestion merge, MergeCandidates candidates,
			SuggestionView view, Refusals refusals) {
		this.suggestions = suggestions;
		this.merge = merge;
		this.candidates = candidates;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		model.addAttribute("form", new MergeForm(detail.head().version(), null, this.view.today()));
		return page(detail, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @Valid @ModelAttribute("form") MergeForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.merge.execute(form.command(id));
			Flash.done(redirect, "suggestion.merged");
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(SuggestionDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("candidates", this.candidates.of(detail.head().id())
			.stream()
			.map((one) -> new Choice(Long.toString(one.id()), one.citation().brief() + "　" + one.title(), one.deputy()))
			.toList());
		return new ModelAndView("suggestion/merge", model.asMap(), status);
	}

}
