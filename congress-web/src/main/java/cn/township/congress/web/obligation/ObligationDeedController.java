package cn.township.congress.web.obligation;

import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.obligation.CancelObligation;
import cn.township.congress.service.obligation.CompleteObligation;
import cn.township.congress.service.obligation.ObligationQueries;
import cn.township.congress.service.obligation.ObligationRow;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
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
 * Done, or no longer called for.
 */
@Controller
class ObligationDeedController {

	private static final Map<String, String> FIELDS = Map.of("obligation.doneBeforeBegin", "on", "date.inFuture", "on");

	private final ObligationQueries obligations;

	private final CompleteObligation completeObligation;

	private final CancelObligation cancelObligation;

	private final Labels labels;

	private final Refusals refusals;

	ObligationDeedController(ObligationQueries obligations, CompleteObligation completeObligation,
			CancelObligation cancelObligation, Labels labels, Refusals refusals) {
		this.obligations = obligations;
		this.completeObligation = completeObligation;
		this.cancelObligation = cancelObligation;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/obligations/{id:[0-9]+}/done")
	ModelAndView doneForm(@PathVariable long id, Model model) {
		ObligationRow row = this.obligations.one(id);
		model.addAttribute("form", new DoneForm(row.version(), null, null));
		return page("obligation/done", row, model, HttpStatus.OK);
	}

	@PostMapping("/obligations/{id:[0-9]+}/done")
	ModelAndView done(@PathVariable long id, @Valid @ModelAttribute("form") DoneForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		ObligationRow row = this.obligations.one(id);
		if (errors.hasErrors()) {
			return page("obligation/done", row, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.completeObligation
				.execute(new CompleteObligation.Command(id, Objects.requireNonNullElse(form.version(), -1),
						Objects.requireNonNull(form.on()), Objects.requireNonNull(form.outcome()).strip()));
			Flash.done(redirect, "obligation.done", this.labels.of(row.kind()));
			return new ModelAndView("redirect:/obligations");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page("obligation/done", row, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/obligations/{id:[0-9]+}/cancel")
	ModelAndView cancelForm(@PathVariable long id, Model model) {
		ObligationRow row = this.obligations.one(id);
		model.addAttribute("form", new CancelForm(row.version(), null));
		return page("obligation/cancel", row, model, HttpStatus.OK);
	}

	@PostMapping("/obligations/{id:[0-9]+}/cancel")
	ModelAndView cancel(@PathVariable long id, @Valid @ModelAttribute("form") CancelForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		ObligationRow row = this.obligations.one(id);
		if (errors.hasErrors()) {
			return page("obligation/cancel", row, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.cancelObligation.execute(new CancelObligation.Command(id,
					Objects.requireNonNullElse(form.version(), -1), Objects.requireNonNull(form.reason()).strip()));
			Flash.done(redirect, "obligation.cancelled", this.labels.of(row.kind()));
			return new ModelAndView("redirect:/obligations");
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page("obligation/cancel", row, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(String view, ObligationRow row, Model model, HttpStatus status) {
		model.addAttribute("line", ObligationLine.of(row, this.obligations.today(), this.labels));
		return new ModelAndView(view, model.asMap(), status);
	}

}
