package cn.township.congress.web.portal;

import java.util.Arrays;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.portal.OwnItem;
import cn.township.congress.service.portal.OwnQueries;
import cn.township.congress.service.suggestion.ConfirmSignature;
import cn.township.congress.service.suggestion.DeclineSignature;
import cn.township.congress.service.suggestion.EvaluateOwnReply;
import cn.township.congress.service.suggestion.ReceiveOwnReply;
import cn.township.congress.service.suggestion.SubmitOwnSuggestion;
import cn.township.congress.service.suggestion.WithdrawOwnSuggestion;
import cn.township.congress.web.shared.Choice;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a deputy does with a suggestion: puts it forward, joins, withdraws, evaluates.
 */
@Controller
class OwnDeedController {

	private final OwnQueries queries;

	private final SubmitOwnSuggestion submit;

	private final ConfirmSignature confirm;

	private final DeclineSignature decline;

	private final WithdrawOwnSuggestion withdraw;

	private final ReceiveOwnReply receive;

	private final EvaluateOwnReply evaluate;

	private final Refusals refusals;

	private final Labels labels;

	OwnDeedController(OwnQueries queries, SubmitOwnSuggestion submit, ConfirmSignature confirm,
			DeclineSignature decline, WithdrawOwnSuggestion withdraw, ReceiveOwnReply receive,
			EvaluateOwnReply evaluate, Refusals refusals, Labels labels) {
		this.queries = queries;
		this.submit = submit;
		this.confirm = confirm;
		this.decline = decline;
		this.withdraw = withdraw;
		this.receive = receive;
		this.evaluate = evaluate;
		this.refusals = refusals;
		this.labels = labels;
	}

	@PostMapping("/my/{id:[0-9]+}/submit")
	String submit(@PathVariable long id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		return act(id, "portal.submitted", redirect, () -> this.submit.execute(id, version));
	}

	@PostMapping("/my/{id:[0-9]+}/confirm")
	String confirm(@PathVariable long id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		return act(id, "portal.confirmed", redirect, () -> this.confirm.execute(id, version));
	}

	/** Afterwards the draft is no longer the deputy's to see. */
	@PostMapping("/my/{id:[0-9]+}/decline")
	String decline(@PathVariable long id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
		try {
			this.decline.execute(id, version);
			Flash.done(redirect, "portal.declined");
			return "redirect:/my";
		}
		catch (RuleViolation refusal) {
			return refused(id, refusal, redirect);
		}
	}

	@PostMapping("/my/{id:[0-9]+}/received")
	String received(@PathVariable long id, @RequestParam(defaultValue = "-1") int version,
			RedirectAttributes redirect) {
		return act(id, "portal.received", redirect, () -> this.receive.execute(id, version));
	}

	@GetMapping("/my/{id:[0-9]+}/withdraw")
	ModelAndView withdrawal(@PathVariable long id, Model model) {
		OwnItem item = this.queries.item(id);
		model.addAttribute("form", new WithdrawalForm(item.head().version(), ""));
		return page("portal/withdraw", item, model, HttpStatus.OK);
	}

	@PostMapping("/my/{id:[0-9]+}/withdraw")
	ModelAndView withdraw(@PathVariable long id, @Valid @ModelAttribute("form") WithdrawalForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		OwnItem item = this.queries.item(id);
		if (!errors.hasErrors()) {
			try {
				this.withdraw.execute(id, form.versionOrNone(), form.text());
				Flash.done(redirect, "portal.withdrawn");
				return new ModelAndView("redirect:/my/" + id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors);
			}
		}
		return page("portal/withdraw", item, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping("/my/{id:[0-9]+}/evaluate")
	ModelAndView evaluation(@PathVariable long id, Model model) {
		OwnItem item = this.queries.item(id);
		model.addAttribute("form", VerdictForm.empty(item.head().version()));
		return page("portal/evaluate", item, model, HttpStatus.OK);
	}

	@PostMapping("/my/{id:[0-9]+}/evaluate")
	ModelAndView evaluate(@PathVariable long id, @Valid @ModelAttribute("form") VerdictForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		OwnItem item = this.queries.item(id);
		if (!errors.hasErrors()) {
			try {
				this.evaluate.execute(form.command(id));
				Flash.done(redirect, "portal.evaluated");
				return new ModelAndView("redirect:/my/" + id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors);
			}
		}
		return page("portal/evaluate", item, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String act(long id, String done, RedirectAttributes redirect, Runnable deed) {
		try {
			deed.run();
			Flash.done(redirect, done);
			return "redirect:/my/" + id;
		}
		catch (RuleViolation refusal) {
			return refused(id, refusal, redirect);
		}
	}

	private String refused(long id, RuleViolation refusal, RedirectAttributes redirect) {
		Flash.refused(redirect, "portal.refused", this.refusals.sentence(refusal));
		return "redirect:/my/" + id;
	}

	private ModelAndView page(String view, OwnItem item, Model model, HttpStatus status) {
		model.addAttribute("item", item);
		model.addAttribute("verdicts",
				Arrays.stream(Satisfaction.values())
					.map((one) -> new Choice(one.name(), this.labels.of(one)))
					.toList());
		return new ModelAndView(view, model.asMap(), status);
	}

}
