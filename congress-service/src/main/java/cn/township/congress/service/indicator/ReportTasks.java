package cn.township.congress.service.indicator;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionClosed;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.obligation.ObligationDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the handling of suggestions is reported to the congress each year: a
 * session that closes without a report in its year leaves a task until the year's end
 * (代表法第五十一条、地方组织法第四十二条).
 */
@Component
class ReportTasks {

	private final SessionCourses courses;

	private final Obligations obligations;

	private final ObligationDesk desk;

	private final CurrentUser currentUser;

	private final JdbcClient jdbc;

	ReportTasks(SessionCourses courses, Obligations obligations, ObligationDesk desk, CurrentUser currentUser,
			JdbcClient jdbc) {
		this.courses = courses;
		this.obligations = obligations;
		this.desk = desk;
		this.currentUser = currentUser;
		this.jdbc = jdbc;
	}

	@EventListener
	void remind(SessionClosed closed) {
		SessionCourse course = this.courses.findById(closed.courseId()).orElseThrow();
		LocalDate lastDay = LocalDate.of(closed.on().getYear(), 12, 31);
		if (owes(course.unitCode(), closed.on())) {
			this.desk.open(List.of(new Obligation(course.unitCode(), ObligationKind.REPORT_SUGGESTIONS,
					"向人民代表大会报告" + closed.on().getYear() + "年代表建议办理情况", null,
					new Obligation.Term(closed.on(), lastDay, LawArticle.DEP_51),
					Obligation.Source.session(course.id()), this.currentUser.actor().displayName())));
		}
	}

	/**
	 * Something was handed over up to then, nothing was reported in that year, and no
	 * such task is open.
	 */
	private boolean owes(AdminCode unit, LocalDate on) {
		return this.jdbc.sql("""
				SELECT EXISTS (SELECT 1 FROM suggestion WHERE unit_code = :unit AND handed_over_on <= :on
				    AND handed_over_on > cast(:on AS date) - 366)
				  AND NOT EXISTS (SELECT 1 FROM suggestion_report WHERE unit_code = :unit
				    AND extract(year FROM reported_on) = :year)
				  AND NOT EXISTS (SELECT 1 FROM obligation WHERE unit_code = :unit AND kind = 'REPORT_SUGGESTIONS'
				    AND status = 'OPEN')""")
			.param("unit", unit.value())
			.param("on", on)
			.param("year", on.getYear())
			.query(Boolean.class)
			.single();
	}

	/** The congress heard a report: nothing is owed any more. */
	void reported(AdminCode unit, int year, Entry entry) {
		this.jdbc
			.sql("SELECT id FROM obligation WHERE unit_code = :unit AND kind = 'REPORT_SUGGESTIONS' AND status = 'OPEN'"
					+ " AND counted_from <= :on")
			.param("unit", unit.value())
			.param("on", entry.on())
			.query(Long.class)
			.list()
			.forEach((id) -> this.obligations.findLockedById(id)
				.ifPresent((task) -> task.done(entry, "已报告" + year + "年的办理情况")));
	}

	/** The report is public. */
	void published(@Nullable Long courseId, Entry entry, String where) {
		if (courseId != null) {
			this.desk.doneForCourse(courseId, ObligationKind.PUBLISH_SUGGESTION_REPORT, entry, where);
		}
	}

}
