package cn.township.congress.web.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.suggestion.SendUrgingLetter;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionQueries;
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
 * Sending an urging letter, with a text proposed according to its step.
 */
@Controller
class UrgingController {

	private static final String PATH = "/suggestions/{id:[0-9]+}/urge";

	private final SuggestionQueries suggestions;

	private final SendUrgingLetter urge;

	private final SuggestionView view;

	private final Refusals refusals;

	UrgingController(SuggestionQueries suggestions, SendUrgingLetter urge, SuggestionView view, Refusals refusals) {
		this.suggestions = suggestions;
		this.urge = urge;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		model.addAttribute("form", proposal(detail));
		return page(detail, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @Valid @ModelAttribute("form") UrgingForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.urge.execute(form.command(id));
			Flash.done(redirect, "suggestion.urged");
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private UrgingForm proposal(SuggestionDetail detail) {
		LocalDate today = this.view.today();
		UrgingText text = UrgingText.of(detail, today);
		return new UrgingForm(detail.head().version(), today, today.plusDays(UrgingText.ANSWER_DAYS), text.addressee(),
				text.content(), "");
	}

	private ModelAndView page(SuggestionDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("step", UrgingText.step(detail));
		return new ModelAndView("suggestion/urge", model.asMap(), status);
	}

}
