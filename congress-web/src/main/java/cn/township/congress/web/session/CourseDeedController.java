package cn.township.congress.web.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.session.CourseDetail;
import cn.township.congress.service.session.CourseQueries;
import cn.township.congress.service.session.PrepareSession;
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
 * The steps of a session that need one small form.
 */
@Controller
class CourseDeedController {

	private static final String PATH = "/sessions/courses/{id:[0-9]+}/"
			+ "{deed:revise|convene|notify|move|open|close|archive|cancel}";

	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("date.inFuture", "on"),
			Map.entry("course.firstTooLate", "from"), Map.entry("course.tooFewProposers", "proposers"),
			Map.entry("course.convenedAfter", "on"), Map.entry("course.convenedOtherDay", "on"),
			Map.entry("course.notPreviousPresidium", "meetingId"), Map.entry("course.otherPresidium", "meetingId"),
			Map.entry("course.meetingNotHeld", "meetingId"), Map.entry("course.notifyAfter", "on"),
			Map.entry("course.notifyBeforeConvened", "on"), Map.entry("course.noticeShort", "shortConfirmed"),
			Map.entry("course.openOffDay", "on"), Map.entry("course.enteredOtherDay", "on"),
			Map.entry("course.closedBeforeMeeting", "on"), Map.entry("session.closedBeforeOpened", "on"));

	private static final String NOTICE_SHORT = "course.noticeShort";

	private final CourseQueries courses;

	private final CourseDeeds deeds;

	private final PrepareSession prepare;

	private final Refusals refusals;

	private final Labels labels;

	private final Clock clock;

	CourseDeedController(CourseQueries courses, CourseDeeds deeds, PrepareSession prepare, Refusals refusals,
			Labels labels, Clock clock) {
		this.courses = courses;
		this.deeds = deeds;
		this.prepare = prepare;
		this.refusals = refusals;
		this.labels = labels;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @PathVariable String deed, Model model) {
		CourseDeed what = CourseDeed.of(deed);
		model.addAttribute("form", CourseDeedForm.of(this.courses.head(id), what, LocalDate.now(this.clock)));
		return page(id, what, false, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") CourseDeedForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		CourseDeed what = CourseDeed.of(deed);
		if (!errors.hasErrors()) {
			form.check(what, errors);
		}
		if (errors.hasErrors()) {
			return page(id, what, false, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.deeds.execute(what, id, form);
			Flash.done(redirect, "CourseDeed." + what.name() + ".done");
			return new ModelAndView("redirect:/sessions/courses/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(id, what, refusal.key().equals(NOTICE_SHORT), model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping("/sessions/courses/{id:[0-9]+}/prepare")
	String prepare(@PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
		try {
			this.prepare.execute(new PrepareSession.Command(id, version));
			Flash.done(redirect, "course.prepared");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "course.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/sessions/courses/" + id;
	}

	private ModelAndView page(long id, CourseDeed deed, boolean warnsShort, Model model, HttpStatus status) {
		CourseDetail detail = this.courses.detail(id);
		List<Choice> meetings = deed.has(CourseDeed.Field.MEETING) ? this.courses.conveners(id)
			.stream()
			.map((one) -> new Choice(String.valueOf(one.id()), one.label(), this.labels.date(one.on())))
			.toList() : List.of();
		model.addAttribute("detail", detail);
		model.addAttribute("deed", new CourseDeedPage(deed, detail.head(), meetings, warnsShort, detail.toArchive()));
		return new ModelAndView("session/deed", model.asMap(), status);
	}

}
