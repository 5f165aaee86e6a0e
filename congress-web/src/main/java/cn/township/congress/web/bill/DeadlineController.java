package cn.township.congress.web.bill;

import java.util.Objects;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.bill.BillQueries;
import cn.township.congress.service.bill.DecisionForm;
import cn.township.congress.service.bill.SetBillDeadline;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The presidium's deadline for bills of a session.
 */
@Controller
class DeadlineController {

	private static final String PATH = "/bills/deadlines/{course:[0-9]+}";

	private final SetBillDeadline deadline;

	private final BillQueries bills;

	private final Labels labels;

	private final Refusals refusals;

	DeadlineController(SetBillDeadline deadline, BillQueries bills, Labels labels, Refusals refusals) {
		this.deadline = deadline;
		this.bills = bills;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long course, Model model) {
		model.addAttribute("form", new DeadlineForm(this.bills.window(course).until(), null, ""));
		return page(course, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView set(@PathVariable long course, @Valid @ModelAttribute("form") DeadlineForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		boolean named = form.meetingId() != null || (form.meeting() != null && !form.meeting().isBlank());
		if (!named && !errors.hasErrors()) {
			errors.rejectValue("meeting", "bill.form.decision");
		}
		if (errors.hasErrors()) {
			return page(course, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.deadline.execute(new SetBillDeadline.Command(course, Objects.requireNonNull(form.until()),
					new DecisionForm(form.meetingId(), this.bills.today(), form.meeting())));
			Flash.done(redirect, "bill.deadlineSet", this.labels.date(form.until()));
			return new ModelAndView("redirect:/bills?course=" + course);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(course, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private ModelAndView page(long course, Model model, HttpStatus status) {
		model.addAttribute("course",
				this.bills.sessions()
					.stream()
					.filter((one) -> one.id() == course)
					.findFirst()
					.orElseThrow(() -> new NotFound("session course", course)));
		model.addAttribute("meetings",
				this.bills.deciders(course)
					.stream()
					.map((one) -> new Choice(Long.toString(one.id()), one.label(), this.labels.date(one.heldOn())))
					.toList());
		return new ModelAndView("bill/deadline", model.asMap(), status);
	}

}
