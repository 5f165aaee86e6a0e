package cn.township.congress.web.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import cn.township.congress.service.session.SessionStanding;
import cn.township.congress.service.session.SessionStandings;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The county looks where its townships stand with their sessions; every number leads to
 * its rows.
 */
@Controller("sessionStandingController")
class StandingController {

	private final SessionStandings standings;

	private final CourseView view;

	StandingController(SessionStandings standings, CourseView view) {
		this.standings = standings;
		this.view = view;
	}

	@GetMapping("/sessions/standing")
	String show(Model model) {
		LocalDate today = this.standings.today();
		List<Line> lines = this.standings.list().stream().map((row) -> line(row, today)).toList();
		model.addAttribute("lines", lines);
		model.addAttribute("year", today.getYear());
		model.addAttribute("without", lines.stream().filter((line) -> line.row().held() == 0).count());
		return "session/standing";
	}

	@GetMapping("/sessions/standing/{unit:[0-9]{9}}")
	String township(@PathVariable int unit, Model model) {
		LocalDate today = this.standings.today();
		model.addAttribute("line", line(this.standings.of(unit), today));
		model.addAttribute("sessions", this.standings.sessions(unit));
		model.addAttribute("year", today.getYear());
		return "session/township";
	}

	private Line line(SessionStanding row, LocalDate today) {
		LocalDate last = row.lastPresidium();
		LocalDate by = row.nextPresidiumBy();
		Badge gap = (last == null || by == null) ? null
				: new Badge(today.isAfter(by) ? Tone.DANGER : Tone.MUTE, ChronoUnit.DAYS.between(last, today) + "天");
		return new Line(row, YearLine.of(row.year(today)).badge(),
				(row.nextStatus() != null) ? this.view.badge(row.nextStatus()) : null, gap);
	}

	/**
	 * A township.
	 *
	 * @param gap days since the last meeting of the presidium
	 */
	record Line(SessionStanding row, Badge year, @Nullable Badge next, @Nullable Badge gap) {

		public String name() {
			return this.row.name();
		}

	}

}
