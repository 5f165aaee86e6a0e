package cn.township.congress.web.suggestion;

import cn.township.congress.domain.shared.RuleViolation;
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
 * The deeds that need one small form.
 */
@Controller
class DeedController {

	private static final String PATH = "/suggestions/{id:[0-9]+}/{deed:accept|return|reject|withdraw|take-up|send-back"
			+ "|refuse-send-back|extension|decide-extension|contact|rehandle|unmerge|track|progress|end-key|conclude}";

	private final SuggestionQueries suggestions;

	private final Deeds deeds;

	private final SuggestionView view;

	private final Refusals refusals;

	DeedController(SuggestionQueries suggestions, Deeds deeds, SuggestionView view, Refusals refusals) {
		this.suggestions = suggestions;
		this.deeds = deeds;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @PathVariable String deed, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		model.addAttribute("form", DeedForm.empty(detail.head().version(), this.view.today()));
		return page(detail, Deed.of(deed), model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @PathVariable String deed, @Valid @ModelAttribute("form") DeedForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		Deed what = Deed.of(deed);
		if (!errors.hasErrors()) {
			form.check(what, errors);
		}
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.deeds.execute(what, id, form, this.view.today());
			Flash.done(redirect, "Deed." + what.name() + ".done");
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.suggestions.detail(id), what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(SuggestionDetail detail, Deed deed, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("deed",
				new DeedPage(deed, this.view.choices(deed.choices()), detail.needsMeetingToRehandle()));
		return new ModelAndView("suggestion/deed", model.asMap(), status);
	}

}
