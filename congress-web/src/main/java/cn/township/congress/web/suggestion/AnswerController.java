package cn.township.congress.web.suggestion;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.suggestion.AnswerInspection;
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
 * Recording that what an inspection required is done.
 */
@Controller
class AnswerController {

	private static final String PATH = "/suggestions/{id:[0-9]+}/inspections/{inspection:[0-9]+}/answer";

	private final SuggestionQueries suggestions;

	private final AnswerInspection answer;

	private final SuggestionView view;

	private final Refusals refusals;

	AnswerController(SuggestionQueries suggestions, AnswerInspection answer, SuggestionView view, Refusals refusals) {
		this.suggestions = suggestions;
		this.answer = answer;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @PathVariable long inspection, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		model.addAttribute("form", new AnswerForm(detail.head().version(), this.view.today(), ""));
		return page(detail, inspection, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @PathVariable long inspection,
			@Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), inspection, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.answer.execute(form.command(id, inspection));
			Flash.done(redirect, "suggestion.inspectionAnswered");
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.suggestions.detail(id), inspection, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(SuggestionDetail detail, long inspection, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("inspection",
				detail.procedure()
					.inspections()
					.stream()
					.filter((line) -> line.id() == inspection)
					.findFirst()
					.orElseThrow(() -> new NotFound("inspection", inspection)));
		return new ModelAndView("suggestion/answer", model.asMap(), status);
	}

}
