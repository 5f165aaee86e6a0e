package cn.township.congress.web.suggestion;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.suggestion.RecordInspection;
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
 * Recording an inspection of how a suggestion is handled.
 */
@Controller
class InspectionController {

	private static final String PATH = "/suggestions/{id:[0-9]+}/inspect";

	private final SuggestionQueries suggestions;

	private final RecordInspection inspect;

	private final SuggestionView view;

	private final Refusals refusals;

	InspectionController(SuggestionQueries suggestions, RecordInspection inspect, SuggestionView view,
			Refusals refusals) {
		this.suggestions = suggestions;
		this.inspect = inspect;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		model.addAttribute("form", new InspectionForm(detail.head().version(), this.view.today(), "", "", "", null));
		return page(detail, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @Valid @ModelAttribute("form") InspectionForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.inspect.execute(form.command(id));
			Flash.done(redirect, "suggestion.inspected");
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(SuggestionDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		return new ModelAndView("suggestion/inspect", model.asMap(), status);
	}

}
