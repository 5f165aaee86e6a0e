package cn.township.congress.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.office.MotionStatus;
import cn.township.congress.domain.office.MovedBy;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.office.MotionRow;
import cn.township.congress.service.office.MoveRemoval;
import cn.township.congress.service.office.OfferDefence;
import cn.township.congress.service.office.OfficeQueries;
import cn.township.congress.service.office.PutMotion;
import cn.township.congress.service.office.SubmitResignation;
import cn.township.congress.service.office.TenureRow;
import cn.township.congress.service.office.WithdrawMotion;
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
 * Resignation and removal of an office-holder, up to the vote of the congress.
 */
@Controller
class MotionController {

	private static final String PATH = "/offices/{id:[0-9]+}/{deed:resign|remove|defence}";

	private static final Map<String, String> FIELDS = Map.of("motion.tooFewMovers", "movers", "motion.moreThanAll",
			"movers", "motion.notInSession", "on", "motion.beforeOffice", "on", "motion.defenceBefore", "on",
			"date.inFuture", "on", "motion.noReason", "text");

	private final OfficeQueries offices;

	private final SubmitResignation submit;

	private final MoveRemoval move;

	private final OfferDefence offer;

	private final PutMotion put;

	private final WithdrawMotion withdraw;

	private final Labels labels;

	private final Refusals refusals;

	private final Clock clock;

	MotionController(OfficeQueries offices, SubmitResignation submit, MoveRemoval move, OfferDefence offer,
			PutMotion put, WithdrawMotion withdraw, Labels labels, Refusals refusals, Clock clock) {
		this.offices = offices;
		this.submit = submit;
		this.move = move;
		this.offer = offer;
		this.put = put;
		this.withdraw = withdraw;
		this.labels = labels;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @PathVariable String deed, Model model) {
		Integer version = deed.equals("defence") ? open(id).version() : 0;
		model.addAttribute("form", new MotionForm(version, LocalDate.now(this.clock), MovedBy.PRESIDIUM, null, ""));
		return page(id, deed, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") MotionForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.check(deed, errors);
		}
		if (!errors.hasErrors()) {
			try {
				execute(id, deed, form);
				Flash.done(redirect, "motion.done." + deed);
				return new ModelAndView("redirect:/offices/" + id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		return page(id, deed, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping("/offices/{id:[0-9]+}/put")
	String put(@PathVariable long id, @RequestParam int version,
			@RequestParam(required = false) @Nullable VotingWay way, RedirectAttributes redirect) {
		MotionRow motion = open(id);
		try {
			long course = this.offices.courseSitting(this.offices.tenure(id).congressId())
				.orElseThrow(() -> new RuleViolation("motion.noSession", motion.kind().basis()));
			this.put.execute(new PutMotion.Command(motion.id(), version, course, VotingWay.ballotOf(way)));
			Flash.done(redirect, "election.put");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "election.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/offices/" + id;
	}

	@PostMapping("/offices/{id:[0-9]+}/withdraw")
	String withdraw(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		try {
			this.withdraw.execute(new WithdrawMotion.Command(open(id).id(), version));
			Flash.done(redirect, "motion.withdrawn");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "election.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/offices/" + id;
	}

	private void execute(long id, String deed, MotionForm form) {
		LocalDate on = Objects.requireNonNull(form.on());
		switch (deed) {
			case "resign" -> this.submit.execute(new SubmitResignation.Command(id, on, form.textOrEmpty()));
			case "remove" ->
				this.move.execute(new MoveRemoval.Command(id, on, form.moversOrNone(), form.textOrEmpty()));
			default -> this.offer
				.execute(new OfferDefence.Command(open(id).id(), form.versionOrNone(), on, form.textOrNull()));
		}
	}

	private MotionRow open(long tenureId) {
		return this.offices.motions(tenureId)
			.stream()
			.filter((one) -> one.status() == MotionStatus.SUBMITTED)
			.findFirst()
			.orElseThrow(() -> new NotFound("motion of", tenureId));
	}

	private ModelAndView page(long id, String deed, Model model, HttpStatus status) {
		TenureRow tenure = this.offices.tenure(id);
		model.addAttribute("tenure", tenure);
		model.addAttribute("deed", deed);
		model.addAttribute("article", (deed.equals("resign") ? LawArticle.ORG_32 : LawArticle.ORG_31).label());
		model.addAttribute("sources", ElectionController.choices(MovedBy.values(), this.labels));
		return new ModelAndView("office/motion", model.asMap(), status);
	}

}
