package cn.township.congress.web.suggestion;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.DeliveryMode;
import cn.township.congress.service.suggestion.RecordDeliveries;
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
 * Recording that the reply reached those who signed.
 */
@Controller
class DeliveryController {

	private static final String PATH = "/suggestions/{id:[0-9]+}/deliver";

	private final SuggestionQueries suggestions;

	private final RecordDeliveries deliver;

	private final SuggestionView view;

	private final Refusals refusals;

	DeliveryController(SuggestionQueries suggestions, RecordDeliveries deliver, SuggestionView view,
			Refusals refusals) {
		this.suggestions = suggestions;
		this.deliver = deliver;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, Model model) {
		SuggestionDetail detail = this.suggestions.detail(id);
		model.addAttribute("form",
				new DeliveryForm(detail.head().version(),
						SignerLine.unanswered(detail).stream().map(SuggestionDetail.Signature::mandateId).toList(),
						this.view.today(), DeliveryMode.IN_PERSON));
		return page(detail, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @Valid @ModelAttribute("form") DeliveryForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.deliver.execute(form.command(id));
			Flash.done(redirect, "suggestion.delivered");
			return new ModelAndView("redirect:/suggestions/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.suggestions.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(SuggestionDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("signers",
				SignerLine.unanswered(detail)
					.stream()
					.map((signer) -> new Choice(Long.toString(signer.mandateId()), signer.name(), signer.district()))
					.toList());
		model.addAttribute("modes", this.view.choices(DeliveryMode.values()));
		return new ModelAndView("suggestion/deliver", model.asMap(), status);
	}

}
