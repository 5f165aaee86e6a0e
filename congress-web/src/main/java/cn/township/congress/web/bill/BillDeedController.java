package cn.township.congress.web.bill;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.service.bill.BillDetail;
import cn.township.congress.service.bill.BillQueries;
import cn.township.congress.service.deputy.SignerLookup.Found;
import cn.township.congress.web.bill.BillDeed.Field;
import cn.township.congress.web.deputy.SignerNames;
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
 * The deeds on a bill that need one small form.
 */
@Controller
class BillDeedController {

	private static final String PATH = "/bills/{id:[0-9]+}/{deed:" + BillDeed.PATHS + "}";

	private final BillQueries bills;

	private final BillDeeds deeds;

	private final SignerNames signers;

	private final BillView view;

	private final Labels labels;

	private final Refusals refusals;

	BillDeedController(BillQueries bills, BillDeeds deeds, SignerNames signers, BillView view, Labels labels,
			Refusals refusals) {
		this.bills = bills;
		this.deeds = deeds;
		this.signers = signers;
		this.view = view;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @PathVariable String deed, Model model) {
		BillDetail detail = this.bills.detail(id);
		BillDeed what = BillDeed.of(deed);
		model.addAttribute("form", BillDeedForm.of(detail, what, this.bills.today()));
		return page(detail, what, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") BillDeedForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		BillDeed what = BillDeed.of(deed);
		BillDetail detail = this.bills.detail(id);
		if (!errors.hasErrors()) {
			form.check(what, errors);
		}
		if (errors.hasErrors()) {
			return page(detail, what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		List<Long> mandates = !what.has(Field.SIGNERS) ? List.of()
				: this.signers.resolve(detail.head().congressId(), form.names(), "names", errors)
					.stream()
					.map(Found::id)
					.toList();
		if (errors.hasErrors()) {
			return page(detail, what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			String next = this.deeds.execute(what, id, form,
					new BillDeeds.Known(this.bills.today(), mandates, sitting(detail, form)));
			Flash.done(redirect, (what == BillDeed.VOTE) ? "bill.putToVote" : "BillDeed." + what.name() + ".done");
			return new ModelAndView("redirect:" + next);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(detail, what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private String sitting(BillDetail detail, BillDeedForm form) {
		return this.bills.sittings(detail.head())
			.stream()
			.filter((one) -> Objects.equals(one.id(), form.meetingId()))
			.map(BillQueries.Sitting::label)
			.findFirst()
			.orElse(form.meetingOrEmpty());
	}

	private ModelAndView page(BillDetail detail, BillDeed deed, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("deed",
				new BillDeedPage(deed, meetings(detail, deed), signers(detail), this.view.choices(Category.values()),
						this.view.choices(Disclosure.values()),
						List.of(new Choice("CONVERT", "转为代表建议", "文字和联名代表照原议案，随后受理、交办、答复"),
								new Choice("RETURN", "退回提案人", "说明理由")),
						this.view.choices(VotingMethod.values()),
						List.of(new Choice("CONGRESS", "人民代表大会", "完成报告期限"), new Choice("PRESIDIUM", "主席团", "报告进展"))));
		return new ModelAndView("bill/deed", model.asMap(), status);
	}

	private List<Choice> meetings(BillDetail detail, BillDeed deed) {
		if (deed.has(Field.DECISION)) {
			return this.bills.deciders(detail.head())
				.stream()
				.map((one) -> new Choice(Long.toString(one.id()), one.label(), this.labels.date(one.heldOn())))
				.toList();
		}
		List<BillQueries.Sitting> sittings = deed.has(Field.VOTE) ? this.bills.deciding(detail.head())
				: (deed.has(Field.SITTING) ? this.bills.sittings(detail.head()) : List.of());
		return sittings.stream()
			.map((one) -> new Choice(Long.toString(one.id()), one.label(), this.labels.date(one.heldOn())))
			.toList();
	}

	private static List<Choice> signers(BillDetail detail) {
		return detail.standing()
			.stream()
			.map((one) -> new Choice(Long.toString(one.mandateId()), one.name(), one.district()))
			.toList();
	}

}
