package cn.township.congress.web.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.bill.Proposer;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.bill.BillDetail;
import cn.township.congress.service.bill.BillQueries;
import cn.township.congress.service.bill.RegisterBill;
import cn.township.congress.service.bill.ReviseBill;
import cn.township.congress.service.deputy.SignerLookup.Found;
import cn.township.congress.web.bill.BillForm.Intent;
import cn.township.congress.web.deputy.SignerNames;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Entering a bill from its paper form, and changing its text before others sign.
 */
@Controller
class BillFormController {

	private final RegisterBill register;

	private final ReviseBill revise;

	private final BillQueries bills;

	private final SignerNames signers;

	private final BillView view;

	private final Labels labels;

	private final Refusals refusals;

	BillFormController(RegisterBill register, ReviseBill revise, BillQueries bills, SignerNames signers, BillView view,
			Labels labels, Refusals refusals) {
		this.register = register;
		this.revise = revise;
		this.bills = bills;
		this.signers = signers;
		this.view = view;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping("/bills/new")
	ModelAndView form(@RequestParam(required = false) @Nullable Long course, Model model) {
		Long chosen = (course != null) ? course
				: this.bills.sessions().stream().findFirst().map(BillQueries.OpenSession::id).orElse(null);
		model.addAttribute("form", BillForm.empty(chosen, this.bills.today()));
		return page(model, chosen, HttpStatus.OK);
	}

	@PostMapping("/bills/new")
	ModelAndView register(@Valid @ModelAttribute("form") BillForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		List<Long> mandates = recognize(form, errors, model);
		if (form.wanted() == Intent.CHECK) {
			return page(model, form.course(), HttpStatus.OK);
		}
		if (errors.hasErrors()) {
			return page(model, form.course(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			boolean submit = form.wanted() == Intent.SUBMIT;
			long id = this.register.execute(new RegisterBill.Command(Objects.requireNonNull(form.course()),
					Objects.requireNonNull(form.proposer()), form.text(), Objects.requireNonNull(form.on()), mandates,
					submit));
			if (submit) {
				Flash.done(redirect, "bill.registered", this.bills.detail(id).head().number());
			}
			else {
				Flash.done(redirect, "bill.saved");
			}
			return new ModelAndView("redirect:/bills/" + id + ((form.wanted() == Intent.LATE) ? "/convert-late" : ""));
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			boolean late = refusal.key().equals("bill.submit.late") || refusal.key().equals("bill.submit.sessionOver");
			model.addAttribute("late", late && form.ofDeputies() && !mandates.isEmpty());
			return page(model, form.course(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/bills/{id:[0-9]+}/edit")
	ModelAndView revisionForm(@PathVariable long id, Model model) {
		BillDetail.Head head = this.bills.detail(id).head();
		model.addAttribute("form", new BillForm(head.version(), head.courseId(), head.proposer(), "", "",
				this.bills.today(), head.subject(), head.grounds(), head.plan(), null));
		model.addAttribute("id", id);
		return page(model, head.courseId(), HttpStatus.OK);
	}

	@PostMapping("/bills/{id:[0-9]+}/edit")
	ModelAndView revise(@PathVariable long id, @Valid @ModelAttribute("form") BillForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		model.addAttribute("id", id);
		if (errors.hasErrors()) {
			return page(model, form.course(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.revise.execute(new ReviseBill.Command(id, (form.version() != null) ? form.version() : -1, form.text(),
					Objects.requireNonNull(form.on())));
			Flash.done(redirect, "bill.revised");
			return new ModelAndView("redirect:/bills/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(model, form.course(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	/** Who is meant by the names, the lead deputy first, shown with their number. */
	private List<Long> recognize(BillForm form, BindingResult errors, Model model) {
		if (!form.ofDeputies() || form.course() == null) {
			return List.of();
		}
		long congress = this.bills.sessions()
			.stream()
			.filter((one) -> one.id() == form.course())
			.map(BillQueries.OpenSession::congressId)
			.findFirst()
			.orElse(0L);
		if (SignerNames.split(form.lead()).isEmpty() && !errors.hasFieldErrors("lead")) {
			errors.rejectValue("lead", "form.lead.required");
		}
		List<Found> found = new ArrayList<>(this.signers.resolve(congress, form.lead(), "lead", errors));
		found.addAll(this.signers.resolve(congress, form.joint(), "joint", errors));
		model.addAttribute("recognized", found);
		return found.stream().map(Found::id).toList();
	}

	private ModelAndView page(Model model, @Nullable Long course, HttpStatus status) {
		List<BillQueries.OpenSession> sessions = this.bills.sessions();
		model.addAttribute("sessions",
				sessions.stream()
					.map((one) -> new Choice(Long.toString(one.id()), one.label(), this.labels.of(one.status())))
					.toList());
		model.addAttribute("proposers", this.view.choices(Proposer.values()));
		model.addAttribute("fewest", this.bills.fewest());
		model.addAttribute("deadline", sessions.stream().anyMatch((one) -> Objects.equals(one.id(), course))
				? this.view.deadline(this.bills.window(Objects.requireNonNull(course))) : null);
		return new ModelAndView("bill/register", model.asMap(), status);
	}

}
