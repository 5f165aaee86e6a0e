package cn.township.congress.web.meeting;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.meeting.AttendanceRow;
import cn.township.congress.service.meeting.MarkAttendance;
import cn.township.congress.service.meeting.MarkAttendance.Line;
import cn.township.congress.service.meeting.MarkAttendance.State;
import cn.township.congress.service.meeting.MeetingHead;
import cn.township.congress.service.meeting.MeetingQueries;
import cn.township.congress.service.meeting.ShowLeaveReason;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.LostUpdate;
import cn.township.congress.web.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The list of those due: who signed in is ticked, who has leave is entered.
 */
@Controller
class AttendanceController {

	private static final int LONGEST_REASON = 200;

	private static final int LONGEST_APPROVER = 60;

	private final MeetingQueries meetings;

	private final MarkAttendance markAttendance;

	private final ShowLeaveReason showReason;

	private final CurrentUser currentUser;

	private final Refusals refusals;

	AttendanceController(MeetingQueries meetings, MarkAttendance markAttendance, ShowLeaveReason showReason,
			CurrentUser currentUser, Refusals refusals) {
		this.meetings = meetings;
		this.markAttendance = markAttendance;
		this.showReason = showReason;
		this.currentUser = currentUser;
		this.refusals = refusals;
	}

	@GetMapping("/meetings/{id:[0-9]+}/attendance")
	ModelAndView form(@PathVariable long id, Model model) {
		return page(id, null, model, HttpStatus.OK);
	}

	@PostMapping("/meetings/{id:[0-9]+}/attendance")
	ModelAndView mark(@PathVariable long id, @RequestParam MultiValueMap<String, String> typed, Model model,
			RedirectAttributes redirect) {
		try {
			List<Line> lines = lines(typed);
			this.markAttendance.execute(new MarkAttendance.Command(id, lines));
		}
		catch (RuleViolation refusal) {
			model.addAttribute("refusal", this.refusals.sentence(refusal));
			return page(id, typed, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (OptimisticLockingFailureException ex) {
			throw new LostUpdate(null, null, "/meetings/" + id + "/attendance");
		}
		Flash.done(redirect, "attendance.saved");
		return new ModelAndView("redirect:/meetings/" + id + (typed.containsKey("all") ? "/attendance" : ""));
	}

	@PostMapping("/meetings/{id:[0-9]+}/attendance/{attendance:[0-9]+}/reason")
	ModelAndView reason(@PathVariable long id, @PathVariable long attendance,
			@RequestParam MultiValueMap<String, String> typed, Model model) {
		model.addAttribute("shown", this.showReason.execute(new ShowLeaveReason.Command(id, attendance)));
		model.addAttribute("shownOf", attendance);
		return page(id, typed, model, HttpStatus.OK);
	}

	private List<Line> lines(MultiValueMap<String, String> typed) {
		boolean all = typed.containsKey("all");
		String approver = cut(typed.getFirst("approver"), LONGEST_APPROVER);
		List<Line> lines = new ArrayList<>();
		for (String mandate : typed.getOrDefault("row", List.of())) {
			if (mandate.matches("[0-9]{1,18}")) {
				lines.add(line(Long.parseLong(mandate), typed, approver, all));
			}
		}
		return lines;
	}

	private static Line line(long mandate, MultiValueMap<String, String> typed, @Nullable String approver,
			boolean all) {
		State seen = state(typed.getFirst("seen" + mandate));
		List<String> marks = typed.getOrDefault("mark" + mandate, List.of());
		boolean onLeave = marks.contains("ON_LEAVE");
		if (onLeave && marks.contains("PRESENT")) {
			throw new RuleViolation("attendance.both", LawArticle.DEP_13);
		}
		boolean present = marks.contains("PRESENT") || (all && !onLeave);
		if (onLeave) {
			String kept = cut(typed.getFirst("approver" + mandate), LONGEST_APPROVER);
			return new Line(mandate, Attendance.ON_LEAVE, (kept != null) ? kept : approver,
					cut(typed.getFirst("reason" + mandate), LONGEST_REASON), seen);
		}
		return new Line(mandate, present ? Attendance.PRESENT : null, null, null, seen);
	}

	private ModelAndView page(long id, @Nullable MultiValueMap<String, String> typed, Model model, HttpStatus status) {
		MeetingHead head = this.meetings.head(id);
		List<AttendanceRow> rows = this.meetings.attendance(id);
		model.addAttribute("meeting", head);
		model.addAttribute("rows", rows);
		model.addAttribute("sums", new MeetingPage.Sums(rows));
		model.addAttribute("typed", typed);
		model.addAttribute("may", this.currentUser.actor().may(Permission.MANAGE_SESSIONS) && !head.ended()
				&& (head.isBeforeRoll() || head.isSitting()));
		return new ModelAndView("meeting/attendance", model.asMap(), status);
	}

	private static @Nullable State state(@Nullable String typed) {
		for (State state : State.values()) {
			if (state.name().equals(typed)) {
				return state;
			}
		}
		return null;
	}

	private static @Nullable String cut(@Nullable String text, int length) {
		String plain = (text == null) ? "" : text.strip();
		return plain.isEmpty() ? null : plain.substring(0, Math.min(length, plain.length()));
	}

}
