package cn.township.congress.web.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.office.AnnounceElection;
import cn.township.congress.service.office.CancelElection;
import cn.township.congress.service.office.CandidateRow;
import cn.township.congress.service.office.CorrectElection;
import cn.township.congress.service.office.ElectionDetail;
import cn.township.congress.service.office.ElectionQueries;
import cn.township.congress.service.office.FixCandidates;
import cn.township.congress.service.office.FollowUpElection;
import cn.township.congress.service.shared.Strokes;
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
 * The steps of an election with one small form each.
 */
@Controller
class ElectionDeedController {

	private static final String PATH = "/elections/{id:[0-9]+}/{deed:fix|announce|follow|resize|cancel}";

	private static final Map<String, String> FIELDS = Map.of("election.announceBefore", "on", "date.inFuture", "on",
			"election.margin", "margin", "election.marginSingle", "margin", "election.seats", "seats",
			"election.tieElsewhere", "course", "election.sessionOver", "course");

	private final ElectionQueries elections;

	private final FixCandidates fix;

	private final AnnounceElection announce;

	private final FollowUpElection follow;

	private final CorrectElection correct;

	private final CancelElection cancel;

	private final Refusals refusals;

	private final Clock clock;

	ElectionDeedController(ElectionQueries elections, FixCandidates fix, AnnounceElection announce,
			FollowUpElection follow, CorrectElection correct, CancelElection cancel, Refusals refusals, Clock clock) {
		this.elections = elections;
		this.fix = fix;
		this.announce = announce;
		this.follow = follow;
		this.correct = correct;
		this.cancel = cancel;
		this.refusals = refusals;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @PathVariable String deed, Model model) {
		ElectionDetail detail = this.elections.detail(id);
		model.addAttribute("form", ElectionDeedForm.of(detail.row().version(),
				Objects.requireNonNullElse(detail.row().putOn(), LocalDate.now(this.clock)), detail.row().seats(),
				Math.max(1, detail.row().margin()), positions(detail), detail.row().courseId()));
		return page(detail, deed, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") ElectionDeedForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			check(deed, form, errors);
		}
		if (!errors.hasErrors()) {
			try {
				long next = execute(id, deed, form);
				Flash.done(redirect, "election.done." + deed);
				return new ModelAndView("redirect:/elections/" + next);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors, FIELDS);
			}
		}
		return page(this.elections.detail(id), deed, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static void check(String deed, ElectionDeedForm form, BindingResult errors) {
		if (deed.equals("announce") && form.on() == null) {
			errors.rejectValue("on", "form.date.required");
		}
		if (deed.equals("cancel") && form.textOrEmpty().isEmpty()) {
			errors.rejectValue("text", "form.reason.required");
		}
		if (deed.equals("resize") && form.seats() == null) {
			errors.rejectValue("seats", "form.number.required");
		}
		if (deed.equals("resize") && form.margin() == null) {
			errors.rejectValue("margin", "form.number.required");
		}
		if (deed.equals("follow") && form.course() == null) {
			errors.rejectValue("course", "form.choice.required");
		}
	}

	/** The election whose page comes next. */
	private long execute(long id, String deed, ElectionDeedForm form) {
		int version = form.versionOrNone();
		switch (deed) {
			case "fix" -> this.fix.execute(new FixCandidates.Command(id, version, form.order()));
			case "announce" ->
				this.announce.execute(new AnnounceElection.Command(id, version, Objects.requireNonNull(form.on())));
			case "resize" -> this.correct.execute(new CorrectElection.Command(id, version,
					Objects.requireNonNull(form.seats()), Objects.requireNonNull(form.margin())));
			case "cancel" -> this.cancel.execute(new CancelElection.Command(id, version, form.textOrEmpty()));
			default -> {
				return this.follow
					.execute(new FollowUpElection.Command(id, version, Objects.requireNonNull(form.course()),
							Objects.requireNonNullElse(form.margin(), 0), form.isByVotes()));
			}
		}
		return id;
	}

	/** By the strokes of the names, as the list would be. */
	private static Map<Long, Integer> positions(ElectionDetail detail) {
		Map<Long, Integer> positions = new LinkedHashMap<>();
		byStrokes(detail).forEach((one) -> positions.put(one.id(), positions.size() + 1));
		return positions;
	}

	private static List<CandidateRow> byStrokes(ElectionDetail detail) {
		return detail.running().stream().sorted((a, b) -> Strokes.ORDER.compare(a.name(), b.name())).toList();
	}

	private ModelAndView page(ElectionDetail detail, String deed, Model model, HttpStatus status) {
		model.addAttribute("detail", detail);
		model.addAttribute("deed", deed);
		model.addAttribute("ordered", byStrokes(detail));
		model.addAttribute("courses",
				this.elections.coursesAhead(detail.row().courseId())
					.stream()
					.map((one) -> new Choice(Long.toString(one.id()), one.label()))
					.toList());
		model.addAttribute("takeOver",
				List.of(new Choice("true", "按第一次投票得票多少的顺序确定候选人"), new Choice("false", "重新提名、确定候选人")));
		return new ModelAndView("office/election-deed", model.asMap(), status);
	}

}
