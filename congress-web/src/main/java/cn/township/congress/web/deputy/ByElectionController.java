package cn.township.congress.web.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.deputy.ByElectionStatus;
import cn.township.congress.domain.deputy.CandidateFacts;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.ByElectionDetail;
import cn.township.congress.service.deputy.ByElectionQueries;
import cn.township.congress.service.deputy.CancelByElection;
import cn.township.congress.service.deputy.CountByElection;
import cn.township.congress.service.deputy.PlanByElection;
import cn.township.congress.service.deputy.PlanNextPoll;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import cn.township.congress.web.shared.Tone;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
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
 * By-elections (补选) from the vacancy to the deputies elected, with their paper.
 */
@Controller
class ByElectionController {

	private static final Map<String, String> FIELDS = Map.of("byElection.moreThanVacant", "seats",
			"byElection.listAfterPoll", "listOn", "byElection.nextNotLater", "pollOn", "byElection.beforePoll", "on",
			"byElection.moreBallotsThanVoters", "voted", "date.inFuture", "on");

	private static final int LONGEST_REASON = 500;

	private final ByElectionQueries byElections;

	private final PlanByElection plan;

	private final PlanNextPoll planNext;

	private final CountByElection count;

	private final CancelByElection cancel;

	private final CurrentUser currentUser;

	private final Labels labels;

	private final Refusals refusals;

	private final Clock clock;

	ByElectionController(ByElectionQueries byElections, PlanByElection plan, PlanNextPoll planNext,
			CountByElection count, CancelByElection cancel, CurrentUser currentUser, Labels labels, Refusals refusals,
			Clock clock) {
		this.byElections = byElections;
		this.plan = plan;
		this.planNext = planNext;
		this.count = count;
		this.cancel = cancel;
		this.currentUser = currentUser;
		this.labels = labels;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping("/by-elections")
	String list(Model model) {
		model.addAttribute("rows", this.byElections.list());
		model.addAttribute("badges", badges());
		model.addAttribute("vacancies", this.byElections.vacancies());
		model.addAttribute("county", this.currentUser.actor().unitCode().level() != AdminLevel.TOWNSHIP);
		model.addAttribute("mayPlan", mayPlan());
		return "deputy/by-elections";
	}

	@GetMapping("/by-elections/new")
	ModelAndView planForm(@RequestParam(required = false) @Nullable Long district, Model model) {
		requirePermission();
		model.addAttribute("form", PlanForm.empty(district));
		return planPage(Map.of(), model, HttpStatus.OK);
	}

	@PostMapping("/by-elections/new")
	ModelAndView plan(@Valid @ModelAttribute("form") PlanForm form, BindingResult errors,
			@RequestParam Map<String, String> typed, Model model, RedirectAttributes redirect) {
		requirePermission();
		if (errors.hasErrors()) {
			return planPage(typed, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		List<CandidateFacts> candidates = candidates(typed, errors);
		if (errors.hasErrors()) {
			return planPage(typed, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long id = this.plan.execute(new PlanByElection.Command(form.districtId(), form.plan(), candidates));
			Flash.done(redirect, "byElection.planned");
			return new ModelAndView("redirect:/by-elections/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return planPage(typed, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/by-elections/{id:[0-9]+}")
	String detail(@PathVariable long id, Model model) {
		ByElectionDetail detail = this.byElections.detail(id);
		ByElectionStatus status = detail.row().status();
		model.addAttribute("detail", detail);
		model.addAttribute("status", badge(status));
		model.addAttribute("mayPlan", mayPlan());
		model.addAttribute("mayFollow", mayPlan() && status.isFollowed() && !detail.row().followed());
		return "deputy/by-election";
	}

	@GetMapping("/by-elections/{id:[0-9]+}/print")
	String print(@PathVariable long id, Model model) {
		model.addAttribute("detail", this.byElections.detail(id));
		return "deputy/by-election-paper";
	}

	@GetMapping("/by-elections/{id:[0-9]+}/result")
	ModelAndView countForm(@PathVariable long id, Model model) {
		requirePermission();
		ByElectionDetail detail = this.byElections.detail(id);
		model.addAttribute("form", CountForm.empty(detail.row().version(), today()));
		return countPage(detail, Map.of(), model, HttpStatus.OK);
	}

	@PostMapping("/by-elections/{id:[0-9]+}/result")
	ModelAndView count(@PathVariable long id, @Valid @ModelAttribute("form") CountForm form, BindingResult errors,
			@RequestParam Map<String, String> typed, Model model, RedirectAttributes redirect) {
		ByElectionDetail detail = this.byElections.detail(id);
		List<Integer> votes = new ArrayList<>();
		if (!errors.hasErrors()) {
			for (int i = 0; i < detail.candidates().size(); i++) {
				String text = typed.getOrDefault("votes" + i, "").strip();
				if (text.matches("[0-9]{1,7}")) {
					votes.add(Integer.valueOf(text));
				}
				else {
					errors.reject("byElection.votesMissing", new Object[] { detail.candidates().get(i).name() }, null);
				}
			}
		}
		if (errors.hasErrors()) {
			return countPage(detail, typed, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			ByElectionStatus outcome = this.count.execute(form.command(id, votes, today()));
			Flash.done(redirect, "byElection.counted." + outcome.name());
			return new ModelAndView("redirect:/by-elections/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return countPage(detail, typed, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/by-elections/{id:[0-9]+}/next")
	ModelAndView nextForm(@PathVariable long id, Model model) {
		requirePermission();
		ByElectionDetail detail = this.byElections.detail(id);
		model.addAttribute("form", new NextPollForm(detail.row().version(), null, null, ""));
		return nextPage(detail, model, HttpStatus.OK);
	}

	@PostMapping("/by-elections/{id:[0-9]+}/next")
	ModelAndView next(@PathVariable long id, @Valid @ModelAttribute("form") NextPollForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return nextPage(this.byElections.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long next = this.planNext.execute(form.command(id));
			Flash.done(redirect, "byElection.planned");
			return new ModelAndView("redirect:/by-elections/" + next);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return nextPage(this.byElections.detail(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping("/by-elections/{id:[0-9]+}/cancel")
	String cancel(@PathVariable long id, @RequestParam(required = false) @Nullable Integer version,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
		String plain = reason.strip();
		if (plain.isEmpty()) {
			Flash.refused(redirect, "form.reason.required");
			return "redirect:/by-elections/" + id;
		}
		try {
			this.cancel.execute(new CancelByElection.Command(id, (version != null) ? version : -1,
					plain.substring(0, Math.min(LONGEST_REASON, plain.length()))));
			Flash.done(redirect, "byElection.cancelled");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "byElection.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/by-elections/" + id;
	}

	private Map<ByElectionStatus, Badge> badges() {
		return Arrays.stream(ByElectionStatus.values()).collect(Collectors.toMap((status) -> status, this::badge));
	}

	private Badge badge(ByElectionStatus status) {
		Tone tone = switch (status) {
			case PLANNED -> Tone.INFO;
			case ELECTED -> Tone.OK;
			case TIE, SHORTFALL -> Tone.WARN;
			case VOID, CANCELLED -> Tone.MUTE;
		};
		return new Badge(tone, this.labels.of(status));
	}

	private ModelAndView planPage(Map<String, String> typed, Model model, HttpStatus status) {
		model.addAttribute("districts",
				this.byElections.vacancies()
					.stream()
					.map((one) -> new Choice(Long.toString(one.id()), one.name(), "空缺" + one.toPlan() + "名"))
					.toList());
		model.addAttribute("rows", CandidateRow.typed(typed));
		return new ModelAndView("deputy/by-election-plan", model.asMap(), status);
	}

	private ModelAndView countPage(ByElectionDetail detail, Map<String, String> typed, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("typed", typed);
		return new ModelAndView("deputy/by-election-result", model.asMap(), status);
	}

	private static ModelAndView nextPage(ByElectionDetail detail, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		return new ModelAndView("deputy/by-election-next", model.asMap(), status);
	}

	private static List<CandidateFacts> candidates(Map<String, String> typed, BindingResult errors) {
		List<CandidateFacts> candidates = new ArrayList<>();
		for (CandidateRow row : CandidateRow.typed(typed)) {
			if (!row.isEmpty()) {
				row.facts()
					.ifPresentOrElse(candidates::add,
							() -> errors.reject("byElection.candidateUnclear", new Object[] { row.name() }, null));
			}
		}
		return candidates;
	}

	/** A page nobody could send is not shown either. */
	private void requirePermission() {
		if (!mayPlan()) {
			throw new AccessDeniedException("MANAGE_DEPUTIES");
		}
	}

	private boolean mayPlan() {
		return this.currentUser.actor().may(Permission.MANAGE_DEPUTIES);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
