package cn.township.congress.web.presidium;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.presidium.ArrangeMeeting;
import cn.township.congress.service.presidium.CallAgain;
import cn.township.congress.service.presidium.DraftMeeting;
import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.service.presidium.MeetingFiles;
import cn.township.congress.service.presidium.MemberRow;
import cn.township.congress.service.presidium.MoveMeeting;
import cn.township.congress.service.presidium.PresidiumQueries;
import cn.township.congress.web.shared.Flash;
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
 * Preparing a meeting, changing its day, moving it after the notice, and calling another
 * where too few came.
 */
@Controller
class PresidiumFormController {

	private static final Map<String, String> FIELDS = Map.of("presidium.numberTaken", "meetingNo", "presidium.noTerm",
			"on");

	private final PresidiumQueries presidium;

	private final MeetingFiles files;

	private final DraftMeeting draftMeeting;

	private final ArrangeMeeting arrangeMeeting;

	private final MoveMeeting moveMeeting;

	private final CallAgain callAgain;

	private final CurrentUser currentUser;

	private final Refusals refusals;

	PresidiumFormController(PresidiumQueries presidium, MeetingFiles files, DraftMeeting draftMeeting,
			ArrangeMeeting arrangeMeeting, MoveMeeting moveMeeting, CallAgain callAgain, CurrentUser currentUser,
			Refusals refusals) {
		this.presidium = presidium;
		this.files = files;
		this.draftMeeting = draftMeeting;
		this.arrangeMeeting = arrangeMeeting;
		this.moveMeeting = moveMeeting;
		this.callAgain = callAgain;
		this.currentUser = currentUser;
		this.refusals = refusals;
	}

	@GetMapping("/presidium/meetings/new")
	ModelAndView form(@RequestParam(required = false) @Nullable Long course, Model model) {
		int unit = this.currentUser.actor().unitCode().value();
		model.addAttribute("form", AppointmentForm.empty(course, this.presidium.nextNumber(unit, course),
				chair(this.presidium.members(unit))));
		return page(null, "new", model, HttpStatus.OK);
	}

	@PostMapping("/presidium/meetings/new")
	ModelAndView draft(@Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.check(errors, true, false);
		}
		if (errors.hasErrors()) {
			return page(null, "new", model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long id = this.draftMeeting.execute(new DraftMeeting.Command(form.course(),
					Objects.requireNonNull(form.meetingNo()), form.appointment()));
			Flash.done(redirect, "presidium.drafted");
			return new ModelAndView("redirect:/presidium/meetings/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(null, "new", model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@GetMapping("/presidium/meetings/{id:[0-9]+}/{deed:arrange|move|again}")
	ModelAndView changeForm(@PathVariable long id, @PathVariable String deed, Model model) {
		MeetingFile file = this.files.file(id);
		model.addAttribute("form", AppointmentForm.of(file.head()));
		return page(file, deed, model, HttpStatus.OK);
	}

	@PostMapping("/presidium/meetings/{id:[0-9]+}/{deed:arrange|move|again}")
	ModelAndView change(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") AppointmentForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			form.check(errors, false, deed.equals("move"));
		}
		if (errors.hasErrors()) {
			return page(this.files.file(id), deed, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			long shown = execute(id, deed, form);
			Flash.done(redirect, "presidium." + deed);
			return new ModelAndView("redirect:/presidium/meetings/" + shown);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, FIELDS);
			return page(this.files.file(id), deed, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private long execute(long id, String deed, AppointmentForm form) {
		switch (deed) {
			case "again" -> {
				return this.callAgain.execute(new CallAgain.Command(id, form.versionOrNone(), form.appointment()));
			}
			case "move" -> this.moveMeeting.execute(new MoveMeeting.Command(id, form.versionOrNone(),
					form.appointment(), Objects.requireNonNull(form.reason()).strip()));
			default ->
				this.arrangeMeeting.execute(new ArrangeMeeting.Command(id, form.versionOrNone(), form.appointment()));
		}
		return id;
	}

	private static ModelAndView page(@Nullable MeetingFile file, String deed, Model model, HttpStatus status) {
		model.addAttribute("file", file);
		model.addAttribute("deed", deed);
		model.addAttribute("told", file != null && file.head().status() == MeetingStatus.NOTIFIED);
		return new ModelAndView("presidium/appointment", model.asMap(), status);
	}

	private static @Nullable String chair(List<MemberRow> members) {
		return members.stream()
			.filter((one) -> one.posts().contains("CHAIR"))
			.map(MemberRow::name)
			.findFirst()
			.orElse(null);
	}

}
