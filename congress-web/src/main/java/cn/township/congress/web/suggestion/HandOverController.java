package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;

import cn.township.congress.domain.rule.ReplyTerms;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.suggestion.HandOverCommand;
import cn.township.congress.service.suggestion.HandOverPreview;
import cn.township.congress.service.suggestion.HandOverSuggestion;
import cn.township.congress.service.suggestion.ReassignSuggestion;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionQueries;
import cn.township.congress.service.territory.AgencyQueries;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
 * Handing a suggestion over after the presidium's decision, the first time or, when a
 * send-back is agreed, to another agency.
 */
@Controller
class HandOverController {

	private final SuggestionQueries suggestions;

	private final HandOverPreview preview;

	private final HandOverSuggestion handOver;

	private final ReassignSuggestion reassign;

	private final AgencyQueries agencies;

	private final SuggestionView view;

	private final Refusals refusals;

	HandOverController(SuggestionQueries suggestions, HandOverPreview preview, HandOverSuggestion handOver,
			ReassignSuggestion reassign, AgencyQueries agencies, SuggestionView view, Refusals refusals) {
		this.suggestions = suggestions;
		this.preview = preview;
		this.handOver = handOver;
		this.reassign = reassign;
		this.agencies = agencies;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping("/suggestions/{id:[0-9]+}/{deed:hand-over|reassign}")
	ModelAndView form(@PathVariable long id, @PathVariable String deed, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		HandOverPreview.Dates dates = this.preview.dates(id, this.view.today());
		model.addAttribute("form",
				HandOverForm.empty(detail.head().version(), this.view.today(), dates.regularMonths()));
		return page(detail, deed, model, HttpStatus.OK);
	}

	@PostMapping("/suggestions/{id:[0-9]+}/{deed:hand-over}")
	ModelAndView handOver(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") HandOverForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		return execute(id, deed, form, errors, model, redirect, this.handOver::execute);
	}

	@PostMapping("/suggestions/{id:[0-9]+}/{deed:reassign}")
	ModelAndView reassign(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") HandOverForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		return execute(id, deed, form, errors, model, redirect,
				(command) -> this.reassign.execute(command, form.isLateKnown()));
	}

	private ModelAndView execute(long id, String deed, HandOverForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, Consumer<HandOverCommand> useCase) {
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), deed, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			useCase.accept(form.command(id));
			Flash.done(redirect, "suggestion.handedOver");
			return new ModelAndView("redirect:/suggestions/" + id + "/print/hand-over-sheet");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.suggestions.detail(id), deed, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	/** Six months from the first hand-over, which a new deadline should not pass. */
	private static @Nullable LocalDate firstLimit(SuggestionDetail detail) {
		return detail.assignments()
			.stream()
			.map(SuggestionDetail.Assignment::handedOverOn)
			.min(Comparator.naturalOrder())
			.map((first) -> first.plusMonths(ReplyTerms.LATEST_CEILING))
			.orElse(null);
	}

	private ModelAndView page(SuggestionDetail detail, String deed, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("deed", deed);
		model.addAttribute("agencies",
				this.agencies.open().stream().map((a) -> new Choice(Long.toString(a.id()), a.name())).toList());
		boolean again = deed.equals("reassign");
		LocalDate limit = again ? firstLimit(detail) : null;
		model.addAttribute("limit", limit);
		model.addAttribute("late", limit != null
				&& this.preview.dates(detail.head().id(), this.view.today()).regular().dueOn().isAfter(limit));
		model.addAttribute("preview", this.preview.dates(detail.head().id(), this.view.today()));
		return new ModelAndView("suggestion/hand-over", model.asMap(), status);
	}

}
