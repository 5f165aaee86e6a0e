package cn.township.congress.web.suggestion;

import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.suggestion.GiveOpinion;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionQueries;
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
 * The opinion of an assisting agency, entered by the agency or typed in from its letter.
 */
@Controller
class OpinionController {

	private static final String PATH = "/suggestions/{id:[0-9]+}/opinion";

	private final SuggestionQueries suggestions;

	private final GiveOpinion opinion;

	private final CurrentUser currentUser;

	private final SuggestionView view;

	private final Refusals refusals;

	OpinionController(SuggestionQueries suggestions, GiveOpinion opinion, CurrentUser currentUser, SuggestionView view,
			Refusals refusals) {
		this.suggestions = suggestions;
		this.opinion = opinion;
		this.currentUser = currentUser;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		model.addAttribute("form",
				new OpinionForm(detail.head().version(), onlyAgency(detail), this.view.today(), "", "", ""));
		return page(detail, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @Valid @ModelAttribute("form") OpinionForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.opinion.execute(form.command(id));
			Flash.done(redirect, "suggestion.opinionGiven");
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	/** Chosen beforehand where only one assists. */
	private static @Nullable Long onlyAgency(SuggestionDetail detail) {
		return (detail.assisting().size() == 1) ? Long.valueOf(detail.assisting().get(0).agencyId()) : null;
	}

	private ModelAndView page(SuggestionDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		boolean office = this.currentUser.actor().agencyId() == null;
		model.addAttribute("agencies",
				office ? detail.assisting()
					.stream()
					.map((part) -> new Choice(Long.toString(part.agencyId()), part.agency()))
					.toList() : List.of());
		return new ModelAndView("suggestion/opinion", model.asMap(), status);
	}

}
