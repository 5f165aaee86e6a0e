package cn.township.congress.web.meeting;

import java.util.List;

import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.meeting.AttendanceRow;
import cn.township.congress.service.meeting.CallTheRoll;
import cn.township.congress.service.meeting.EndMeeting;
import cn.township.congress.service.meeting.MeetingQueries;
import cn.township.congress.service.meeting.RollPreview;
import cn.township.congress.service.meeting.SettleItem;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One meeting, and what is done on its page at once.
 */
@Controller
class MeetingController {

	private final MeetingPage page;

	private final MeetingQueries meetings;

	private final RollPreview preview;

	private final CallTheRoll callTheRoll;

	private final SettleItem settleItem;

	private final EndMeeting endMeeting;

	private final Refusals refusals;

	MeetingController(MeetingPage page, MeetingQueries meetings, RollPreview preview, CallTheRoll callTheRoll,
			SettleItem settleItem, EndMeeting endMeeting, Refusals refusals) {
		this.page = page;
		this.meetings = meetings;
		this.preview = preview;
		this.callTheRoll = callTheRoll;
		this.settleItem = settleItem;
		this.endMeeting = endMeeting;
		this.refusals = refusals;
	}

	@GetMapping("/meetings/{id:[0-9]+}")
	ModelAndView show(@PathVariable long id, Model model) {
		return this.page.show(id, model, null);
	}

	@GetMapping("/meetings/{id:[0-9]+}/roll")
	String rollForm(@PathVariable long id, Model model) {
		List<AttendanceRow> rows = this.meetings.attendance(id);
		RollCall roll = this.preview.of(id).orElse(null);
		model.addAttribute("meeting", this.meetings.head(id));
		model.addAttribute("roll", roll);
		model.addAttribute("rows", rows);
		return "meeting/roll";
	}

	@PostMapping("/meetings/{id:[0-9]+}/roll")
	ModelAndView roll(@PathVariable long id, @RequestParam int version, Model model, RedirectAttributes redirect) {
		return deed(id, model, () -> {
			boolean quorate = this.callTheRoll.execute(new CallTheRoll.Command(id, version));
			if (quorate) {
				Flash.done(redirect, "meeting.rolled");
			}
			else {
				Flash.refused(redirect, "meeting.inquorate");
			}
		});
	}

	@PostMapping("/meetings/{id:[0-9]+}/items/{item:[0-9]+}/{how:heard|defer}")
	ModelAndView settle(@PathVariable long id, @PathVariable long item, @PathVariable String how,
			@RequestParam int version, @RequestParam(required = false) @Nullable String note, Model model,
			RedirectAttributes redirect) {
		AgendaStatus as = how.equals("heard") ? AgendaStatus.HEARD : AgendaStatus.DEFERRED;
		String said = (note == null || note.isBlank()) ? null : note.strip();
		return deed(id, model, () -> {
			this.settleItem.execute(new SettleItem.Command(item, version, as, said));
			Flash.done(redirect, (as == AgendaStatus.HEARD) ? "meeting.itemHeard" : "meeting.itemDeferred");
		});
	}

	@PostMapping("/meetings/{id:[0-9]+}/end")
	ModelAndView end(@PathVariable long id, @RequestParam int version, Model model, RedirectAttributes redirect) {
		return deed(id, model, () -> {
			this.endMeeting.execute(new EndMeeting.Command(id, version));
			Flash.done(redirect, "meeting.ended");
		});
	}

	private ModelAndView deed(long id, Model model, Runnable deed) {
		try {
			deed.run();
			return new ModelAndView("redirect:/meetings/" + id);
		}
		catch (RuleViolation refusal) {
			return this.page.show(id, model, this.refusals.sentence(refusal));
		}
	}

}
