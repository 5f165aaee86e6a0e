package cn.township.congress.web.suggestion;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionQueries;
import cn.township.congress.service.suggestion.SuperviseAsKey;
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
 * Putting a suggestion under key supervision.
 */
@Controller
class KeyController {

	private static final String PATH = "/suggestions/{id:[0-9]+}/key";

	private final SuggestionQueries suggestions;

	private final SuperviseAsKey supervise;

	private final SuggestionView view;

	private final Refusals refusals;

	KeyController(SuggestionQueries suggestions, SuperviseAsKey supervise, SuggestionView view, Refusals refusals) {
		this.suggestions = suggestions;
		this.supervise = supervise;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		model.addAttribute("form", new KeyForm(detail.head().version(), "", this.view.today(), ""));
		return page(detail, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @Valid @ModelAttribute("form") KeyForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.supervise.execute(form.command(id));
			Flash.done(redirect, "suggestion.supervised");
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(SuggestionDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		return new ModelAndView("suggestion/key", model.asMap(), status);
	}

}
