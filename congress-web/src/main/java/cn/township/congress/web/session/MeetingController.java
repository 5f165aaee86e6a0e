package cn.township.congress.web.session;

import java.util.Arrays;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.session.AddMeeting;
import cn.township.congress.service.session.CourseHead;
import cn.township.congress.service.session.CourseQueries;
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
 * Adding a meeting to a session.
 */
@Controller("sessionMeetingController")
class MeetingController {

	private static final String PATH = "/sessions/courses/{id:[0-9]+}/meetings/new";

	private final CourseQueries courses;

	private final AddMeeting addMeeting;

	private final Labels labels;

	private final Refusals refusals;

	MeetingController(CourseQueries courses, AddMeeting addMeeting, Labels labels, Refusals refusals) {
		this.courses = courses;
		this.addMeeting = addMeeting;
		this.labels = labels;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @RequestParam(required = false) @Nullable MeetingKind kind, Model model) {
		CourseHead head = this.courses.head(id);
		model.addAttribute("form", MeetingForm.of(head, kind));
		return page(head, model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView add(@PathVariable long id, @Valid @ModelAttribute("form") MeetingForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.check(errors);
		}
		if (!errors.hasErrors()) {
			try {
				this.addMeeting.execute(form.command(id));
				Flash.done(redirect, "course.meetingAdded");
				return new ModelAndView("redirect:/sessions/courses/" + id);
			}
			catch (RuleViolation refusal) {
				this.refusals.show(refusal, errors);
			}
		}
		return page(this.courses.head(id), model, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private ModelAndView page(CourseHead head, Model model, HttpStatus status) {
		model.addAttribute("head", head);
		model.addAttribute("kinds",
				Arrays.stream(MeetingKind.values())
					.map((kind) -> new Choice(kind.name(), this.labels.of(kind)))
					.toList());
		return new ModelAndView("session/meeting", model.asMap(), status);
	}

}
