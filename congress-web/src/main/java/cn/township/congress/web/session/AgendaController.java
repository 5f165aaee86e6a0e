package cn.township.congress.web.session;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.session.CourseDetail;
import cn.township.congress.service.session.CourseQueries;
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
 * The agenda of a session: its items, their order, where they are dealt with, and its
 * adoption.
 */
@Controller
class AgendaController {

	private static final String AGENDA = "/sessions/courses/{id:[0-9]+}/agenda";

	private static final String ITEM = AGENDA + "/{item:[0-9]+}";

	private final CourseQueries courses;

	private final AgendaDeeds deeds;

	private final CourseView view;

	private final Labels labels;

	private final Refusals refusals;

	AgendaController(CourseQueries courses, AgendaDeeds deeds, CourseView view, Labels labels, Refusals refusals) {
		this.courses = courses;
		this.deeds = deeds;
		this.view = view;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping(AGENDA)
	ModelAndView agenda(@PathVariable long id, Model model) {
		model.addAttribute("form", AgendaForm.empty());
		return list(id, model, HttpStatus.OK);
	}

	@PostMapping(AGENDA)
	ModelAndView add(@PathVariable long id, @Valid @ModelAttribute("form") AgendaForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.deeds.add(id, form.text());
				Flash.done(redirect, "agenda.added", form.text().title());
				return new ModelAndView("redirect:/sessions/courses/" + id + "/agenda");
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors);
			}
		}
		return list(id, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@GetMapping(ITEM)
	ModelAndView item(@PathVariable long id, @PathVariable long item, Model model) {
		CourseDetail detail = this.courses.detail(id);
		model.addAttribute("form", AgendaForm.of(item(detail, item)));
		return edit(detail, item, model, HttpStatus.OK);
	}

	@PostMapping(ITEM)
	ModelAndView edit(@PathVariable long id, @PathVariable long item, @Valid @ModelAttribute("form") AgendaForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.deeds.edit(id, item, form);
				Flash.done(redirect, "agenda.edited", form.text().title());
				return new ModelAndView("redirect:/sessions/courses/" + id + "/agenda");
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors);
			}
		}
		return edit(this.courses.detail(id), item, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@PostMapping(ITEM + "/{deed:up|down|remove|heard|deferred|elected}")
	String change(@PathVariable long id, @PathVariable long item, @PathVariable String deed, @RequestParam int version,
			RedirectAttributes redirect) {
		return afterwards(id, redirect, "agenda." + deed, () -> this.deeds.change(id, item, version, deed));
	}

	@PostMapping(AGENDA + "/schedule")
	String schedule(@PathVariable long id, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
		return afterwards(id, redirect, "agenda.scheduled", () -> this.deeds.schedule(id, fields));
	}

	@PostMapping(AGENDA + "/printed")
	String printed(@PathVariable long id, RedirectAttributes redirect) {
		return afterwards(id, redirect, "agenda.printed", () -> this.deeds.printed(id));
	}

	@GetMapping(AGENDA + "/print")
	String print(@PathVariable long id, Model model) {
		CourseDetail detail = this.courses.detail(id);
		model.addAttribute("detail", detail);
		model.addAttribute("schedule", Schedule.of(detail));
		return "session/schedule";
	}

	@GetMapping(AGENDA + "/adopt")
	ModelAndView adoptForm(@PathVariable long id, Model model) {
		model.addAttribute("form", new AdoptForm(null, VotingMethod.SHOW_OF_HANDS));
		return adoptPage(id, model, HttpStatus.OK);
	}

	@PostMapping(AGENDA + "/adopt")
	ModelAndView adopt(@PathVariable long id, @Valid @ModelAttribute("form") AdoptForm form, BindingResult errors,
			Model model) {
		if (!errors.hasErrors()) {
			try {
				return new ModelAndView("redirect:/votes/" + this.deeds.adopt(id, form));
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors);
			}
		}
		return adoptPage(id, model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String afterwards(long id, RedirectAttributes redirect, String done, Runnable deed) {
		try {
			deed.run();
			Flash.done(redirect, done);
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "course.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/sessions/courses/" + id + "/agenda";
	}

	private ModelAndView list(long id, Model model, HttpStatus status) {
		CourseDetail detail = this.courses.detail(id);
		frame(detail, model);
		return new ModelAndView("session/agenda", model.asMap(), status);
	}

	private ModelAndView edit(CourseDetail detail, long item, Model model, HttpStatus status) {
		model.addAttribute("item", item(detail, item));
		frame(detail, model);
		return new ModelAndView("session/item", model.asMap(), status);
	}

	private ModelAndView adoptPage(long id, Model model, HttpStatus status) {
		CourseDetail detail = this.courses.detail(id);
		model.addAttribute("detail", detail);
		model.addAttribute("meetings",
				choices(detail, (one) -> one.kind().isOfAllDeputies() && one.status() == MeetingStatus.HELD));
		model.addAttribute("methods",
				Arrays.stream(VotingMethod.values())
					.map((method) -> new Choice(method.name(), this.labels.of(method)))
					.toList());
		return new ModelAndView("session/adopt", model.asMap(), status);
	}

	private void frame(CourseDetail detail, Model model) {
		model.addAttribute("detail", detail);
		model.addAttribute("view", this.view);
		model.addAttribute("meetings",
				choices(detail, (one) -> one.kind().isOfAllDeputies() && one.status() != MeetingStatus.CANCELLED));
		model.addAttribute("kinds",
				AgendaKind.ofSessions().stream().map((kind) -> new Choice(kind.name(), this.labels.of(kind))).toList());
	}

	private static CourseDetail.Item item(CourseDetail detail, long item) {
		return detail.items()
			.stream()
			.filter((one) -> one.id() == item)
			.findFirst()
			.orElseThrow(() -> new NotFound("agenda item", item));
	}

	private List<Choice> choices(CourseDetail detail, Predicate<CourseDetail.Held> fits) {
		return detail.meetings()
			.stream()
			.filter(fits)
			.map((one) -> new Choice(String.valueOf(one.id()), one.label(), this.labels.shortDate(one.on())))
			.toList();
	}

}
