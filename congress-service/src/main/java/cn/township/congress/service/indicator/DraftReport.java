package cn.township.congress.service.indicator;

import cn.township.congress.domain.indicator.SuggestionReport;
import cn.township.congress.domain.indicator.SuggestionReports;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Drafts the report on a year or a session from the numbers of today.
 */
@UseCase(Permission.REPORT_SUGGESTIONS)
public class DraftReport {

	private final SuggestionReports reports;

	private final ReportDesk desk;

	private final CurrentUser currentUser;

	private final JdbcClient jdbc;

	DraftReport(SuggestionReports reports, ReportDesk desk, CurrentUser currentUser, JdbcClient jdbc) {
		this.reports = reports;
		this.desk = desk;
		this.currentUser = currentUser;
		this.jdbc = jdbc;
	}

	/** Returns the report. */
	public long execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		Long session = command.session();
		int year = (session != null) ? yearOf(unit, session) : command.year();
		boolean there = (session != null) ? this.reports.findBySessionId(session).isPresent()
				: this.reports.findByUnitCodeAndYearAndSessionIdIsNull(unit, year).isPresent();
		if (there) {
			throw new RuleViolation("report.there", LawArticle.DEP_51, year);
		}
		if (year > this.desk.today().getYear()) {
			throw new RuleViolation("report.yearAhead", null, year);
		}
		ReportDesk.Fresh fresh = this.desk.fresh(unit.value(), year, session);
		return this.reports
			.save(new SuggestionReport(unit, year, session, fresh.text(), fresh.figures(), this.desk.user()))
			.id();
	}

	private int yearOf(AdminCode unit, long session) {
		return this.jdbc.sql(
				"SELECT extract(year FROM opened_on)::integer FROM congress_session WHERE id = :id AND unit_code = :unit")
			.param("id", session)
			.param("unit", unit.value())
			.query(Integer.class)
			.optional()
			.orElseThrow(() -> new NotFound("session", session));
	}

	/**
	 * What is asked for.
	 *
	 * @param year the year; not looked at where a session is named
	 */
	public record Command(int year, @Nullable Long session) {
	}

}
