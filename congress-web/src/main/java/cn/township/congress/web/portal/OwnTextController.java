package cn.township.congress.web.portal;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.portal.OwnItem;
import cn.township.congress.service.portal.OwnQueries;
import cn.township.congress.service.suggestion.DraftOwnSuggestion;
import cn.township.congress.service.suggestion.ReviseOwnSuggestion;
import cn.township.congress.service.suggestion.RewriteOwnDraft;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.LostUpdate;
import cn.township.congress.web.shared.Refusals;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A deputy writes: a new suggestion, a draft again, or what the office returned.
 */
@Controller
class OwnTextController {

	private final OwnQueries queries;

	private final DraftOwnSuggestion draft;

	private final RewriteOwnDraft rewrite;

	private final ReviseOwnSuggestion revise;

	private final Refusals refusals;

	private final Labels labels;

	OwnTextController(OwnQueries queries, DraftOwnSuggestion draft, RewriteOwnDraft rewrite, ReviseOwnSuggestion revise,
			Refusals refusals, Labels labels) {
		this.queries = queries;
		this.draft = draft;
		this.rewrite = rewrite;
		this.revise = revise;
		this.refusals = refusals;
		this.labels = labels;
	}

	@GetMapping("/my/new")
	ModelAndView form(Model model) {
		OwnForm form = OwnForm.empty();
		model.addAttribute("form", form);
		return page(model, form, null, HttpStatus.OK);
	}

	@PostMapping("/my/new")
	ModelAndView create(@Valid @ModelAttribute("form") OwnForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String how, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(model, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			boolean putForward = how.equals("submit");
			long id = this.draft.execute(form.text(), putForward);
			Flash.done(redirect, said(putForward, form));
			return new ModelAndView("redirect:/my/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(model, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/my/{id:[0-9]+}/edit")
	ModelAndView edit(@PathVariable long id, Model model) {
		OwnItem item = this.queries.item(id);
		OwnForm form = OwnForm.of(item);
		model.addAttribute("form", form);
		return page(model, form, item, HttpStatus.OK);
	}

	@PostMapping("/my/{id:[0-9]+}/edit")
	ModelAndView save(@PathVariable long id, @Valid @ModelAttribute("form") OwnForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		OwnItem item = this.queries.item(id);
		if (errors.hasErrors()) {
			return page(model, form, item, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			boolean drafted = item.head().status() == SuggestionStatus.DRAFT;
			if (drafted) {
				this.rewrite.execute(id, form.versionOrNone(), form.text());
			}
			else {
				this.revise.execute(id, form.versionOrNone(), form.text());
			}
			Flash.done(redirect, drafted ? said(false, form) : "portal.revised");
			return new ModelAndView("redirect:/my/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(model, form, item, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (OptimisticLockingFailureException changed) {
			OwnItem.Head head = this.queries.item(id).head();
			throw new LostUpdate(form.typed(), head.title() + "\n" + head.facts() + "\n" + head.proposal(),
					"/my/" + id);
		}
	}

	private static String said(boolean putForward, OwnForm form) {
		if (!form.asked().isEmpty()) {
			return "portal.asked";
		}
		return putForward ? "portal.submitted" : "portal.drafted";
	}

	private ModelAndView page(Model model, OwnForm form, @Nullable OwnItem item, HttpStatus status) {
		model.addAttribute("item", item);
		model.addAttribute("asking", !form.asked().isEmpty());
		model.addAttribute("self", this.queries.self().orElse(null));
		model.addAttribute("revising", item != null && item.head().status() == SuggestionStatus.RETURNED_TO_DEPUTY);
		model.addAttribute("categories", choices(Category.values()));
		model.addAttribute("disclosures", choices(Disclosure.values()));
		model.addAttribute("fellows",
				this.queries.fellows()
					.stream()
					.map((fellow) -> new Choice(Long.toString(fellow.mandateId()),
							fellow.name() + "（" + fellow.district() + "）"))
					.toList());
		return new ModelAndView("portal/form", model.asMap(), status);
	}

	private List<Choice> choices(Enum<?>[] constants) {
		return Arrays.stream(constants).map((c) -> new Choice(c.name(), this.labels.of(c))).toList();
	}

}
