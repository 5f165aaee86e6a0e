package cn.township.congress.web.presidium;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.presidium.CallMeeting;
import cn.township.congress.service.presidium.CancelMeeting;
import cn.township.congress.service.presidium.MeetingFile;
import cn.township.congress.service.presidium.MeetingFiles;
import cn.township.congress.service.presidium.NotifyMeeting;
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
 * The deeds on a meeting that need one small form.
 */
@Controller
class MeetingDeedController {

	private static final String PATH = "/presidium/meetings/{id:[0-9]+}/{deed:call|notify|cancel}";

	private final MeetingFiles files;

	private final CallMeeting callMeeting;

	private final NotifyMeeting notifyMeeting;

	private final CancelMeeting cancelMeeting;

	private final PresidiumView view;

	private final Refusals refusals;

	MeetingDeedController(MeetingFiles files, CallMeeting callMeeting, NotifyMeeting notifyMeeting,
			CancelMeeting cancelMeeting, PresidiumView view, Refusals refusals) {
		this.files = files;
		this.callMeeting = callMeeting;
		this.notifyMeeting = notifyMeeting;
		this.cancelMeeting = cancelMeeting;
		this.view = view;
		this.refusals = refusals;
	}

	@GetMapping(PATH)
	ModelAndView form(@PathVariable long id, @PathVariable String deed, Model model) {
		MeetingFile file = this.files.file(id);
		LocalDate today = this.view.today();
		LocalDate day = file.head().on().isBefore(today) ? file.head().on() : today;
		model.addAttribute("form", new MeetingDeedForm(file.head().version(), day, "", null));
		return page(file, MeetingDeed.of(deed), model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView execute(@PathVariable long id, @PathVariable String deed,
			@Valid @ModelAttribute("form") MeetingDeedForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		MeetingDeed what = MeetingDeed.of(deed);
		if (!errors.hasErrors()) {
			form.check(what, errors);
		}
		if (errors.hasErrors()) {
			return page(this.files.file(id), what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			execute(what, id, form);
			Flash.done(redirect, what.key() + ".done");
			return new ModelAndView("redirect:/presidium/meetings/" + id);
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return page(this.files.file(id), what, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private void execute(MeetingDeed deed, long id, MeetingDeedForm form) {
		int version = form.versionOrNone();
		switch (deed) {
			case CALL -> this.callMeeting.execute(new CallMeeting.Command(id, version, form.proposers()));
			case NOTIFY ->
				this.notifyMeeting.execute(new NotifyMeeting.Command(id, version, Objects.requireNonNull(form.on())));
			case CANCEL -> this.cancelMeeting.execute(new CancelMeeting.Command(id, version, form.reasonOrEmpty()));
		}
	}

	private static ModelAndView page(MeetingFile file, MeetingDeed deed, Model model, HttpStatus status) {
		model.addAttribute("file", file);
		model.addAttribute("deed", deed);
		return new ModelAndView("presidium/deed", model.asMap(), status);
	}

}
