package cn.township.congress.web.session;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.service.congress.Standing;
import cn.township.congress.service.congress.TermQueries;
import cn.township.congress.service.congress.TermRow;
import cn.township.congress.service.session.CourseHead;
import cn.township.congress.service.session.CourseQueries;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The terms and sessions of the township, those held and those on their course.
 */
@Controller
class SessionListController {

	private final TermQueries terms;

	private final CourseQueries courses;

	private final CourseView view;

	private final Labels labels;

	SessionListController(TermQueries terms, CourseQueries courses, CourseView view, Labels labels) {
		this.terms = terms;
		this.courses = courses;
		this.view = view;
		this.labels = labels;
	}

	@GetMapping("/sessions")
	String list(Model model) {
		List<TermRow> rows = this.terms.terms();
		List<CourseHead> courses = this.courses.courses();
		Standing standing = this.terms.today();
		model.addAttribute("terms", rows);
		model.addAttribute("courses", courses);
		model.addAttribute("badges", badges());
		model.addAttribute("plans", plans(rows, courses));
		model.addAttribute("due", due(rows, standing.day()));
		model.addAttribute("standing", StandingLine.of(standing, rows, this.labels));
		model.addAttribute("year", (standing.occasion() != null) ? YearLine.of(this.courses.year()) : null);
		return "session/list";
	}

	private Map<CourseStatus, Badge> badges() {
		return Arrays.stream(CourseStatus.values()).collect(Collectors.toMap((status) -> status, this.view::badge));
	}

	/** The next session of each term and how it is usually run. */
	private static Map<Long, Plan> plans(List<TermRow> rows, List<CourseHead> courses) {
		return rows.stream().collect(Collectors.toMap(TermRow::id, (term) -> {
			int planned = courses.stream()
				.filter((course) -> course.congressId() == term.id())
				.mapToInt(CourseHead::sessionNo)
				.max()
				.orElse(0);
			return Plan.of(Math.max(term.nextSessionNo(), planned + 1));
		}));
	}

	/** How long there is for the first session of each term that has not met. */
	private static Map<Long, Badge> due(List<TermRow> terms, LocalDate today) {
		return terms.stream()
			.filter((term) -> term.firstSessionOn() == null)
			.collect(Collectors.toMap(TermRow::id, (term) -> Badge.deadline(term.firstSessionDue(), today)));
	}

	/** The number of the next session and its running order. */
	record Plan(int no, RunningOrder order) {

		static Plan of(int no) {
			return new Plan(no, (no == 1) ? RunningOrder.FIRST : RunningOrder.REGULAR);
		}

	}

}
