package cn.township.congress.web.deputy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.deputy.AbsenceQueries;
import cn.township.congress.service.deputy.RecordAbsences;
import cn.township.congress.service.deputy.ShowAbsenceReason;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who did not attend a session: a list to tick, and who missed two sessions.
 */
@Controller
class AbsenceController {

	private static final int LONGEST_REASON = 200;

	private static final int LONGEST_APPROVER = 60;

	private final AbsenceQueries absences;

	private final RecordAbsences recordAbsences;

	private final ShowAbsenceReason showReason;

	private final CurrentUser currentUser;

	private final Refusals refusals;

	AbsenceController(AbsenceQueries absences, RecordAbsences recordAbsences, ShowAbsenceReason showReason,
			CurrentUser currentUser, Refusals refusals) {
		this.absences = absences;
		this.recordAbsences = recordAbsences;
		this.showReason = showReason;
		this.currentUser = currentUser;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/absences")
	ModelAndView list(@RequestParam(required = false) @Nullable Long session, Model model) {
		return page(session, model, HttpStatus.OK);
	}

	@PostMapping("/deputies/absences")
	ModelAndView record(@RequestParam long session, @RequestParam Map<String, String> typed, Model model,
			RedirectAttributes redirect) {
		String approver = cut(typed.get("approver"), LONGEST_APPROVER);
		List<RecordAbsences.Entry> entries = new ArrayList<>();
		typed.forEach((name, value) -> entry(name, value, typed, entries));
		try {
			this.recordAbsences.execute(new RecordAbsences.Command(session, approver, entries));
			Flash.done(redirect, "absence.recorded");
			return new ModelAndView("redirect:/deputies/absences?session=" + session);
		}
		catch (RuleViolation refusal) {
			model.addAttribute("refusal", this.refusals.sentence(refusal));
			model.addAttribute("typed", typed);
			return page(session, model, HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	@PostMapping("/deputies/absences/{id:[0-9]+}/reason")
	ModelAndView reason(@PathVariable long id, @RequestParam long session, Model model) {
		model.addAttribute("shown", this.showReason.execute(id));
		model.addAttribute("shownOf", id);
		return page(session, model, HttpStatus.OK);
	}

	private ModelAndView page(@Nullable Long session, Model model, HttpStatus status) {
		Actor actor = this.currentUser.actor();
		boolean township = actor.unitCode().level() == AdminLevel.TOWNSHIP;
		List<AbsenceQueries.Session> sessions = township ? this.absences.sessions() : List.of();
		AbsenceQueries.Session chosen = sessions.stream()
			.filter((one) -> session == null || one.id() == session)
			.findFirst()
			.orElse(null);
		List<AbsenceQueries.Row> rows = (chosen != null) ? this.absences.rows(chosen.id()) : List.of();
		model.addAttribute("county", !township);
		model.addAttribute("sessions", sessions);
		model.addAttribute("chosen", chosen);
		model.addAttribute("rows", rows);
		model.addAttribute("approver",
				rows.stream().map(AbsenceQueries.Row::approver).filter((name) -> name != null).findFirst().orElse(""));
		model.addAttribute("flagged", this.absences.flagged());
		model.addAttribute("attendances", Attendance.values());
		model.addAttribute("mayRecord", actor.may(Permission.MANAGE_DEPUTIES));
		return new ModelAndView("deputy/absences", model.asMap(), status);
	}

	private static void entry(String name, String value, Map<String, String> typed,
			List<RecordAbsences.Entry> entries) {
		if (name.matches("a[0-9]{1,18}")
				&& Arrays.stream(Attendance.values()).anyMatch((a) -> a.name().equals(value))) {
			String id = name.substring(1);
			entries.add(new RecordAbsences.Entry(Long.parseLong(id), Attendance.valueOf(value),
					cut(typed.get("reason" + id), LONGEST_REASON)));
		}
	}

	private static @Nullable String cut(@Nullable String text, int length) {
		String plain = (text == null) ? "" : text.strip();
		return plain.isEmpty() ? null : plain.substring(0, Math.min(length, plain.length()));
	}

}
