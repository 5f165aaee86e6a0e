package cn.township.congress.service.indicator;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.indicator.SuggestionReport;
import cn.township.congress.domain.indicator.SuggestionReports;
import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.obligation.ObligationDesk;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records that the report was heard by the congress; what follows is to publish it
 * (代表法第五十一条).
 */
@UseCase(Permission.CONCLUDE_SUGGESTION)
public class ReportToCongress {

	private final SuggestionReports reports;

	private final ReportDesk desk;

	private final ReportTasks tasks;

	private final ObligationDesk obligations;

	private final JdbcClient jdbc;

	ReportToCongress(SuggestionReports reports, ReportDesk desk, ReportTasks tasks, ObligationDesk obligations,
			JdbcClient jdbc) {
		this.reports = reports;
		this.desk = desk;
		this.tasks = tasks;
		this.obligations = obligations;
		this.jdbc = jdbc;
	}

	public void execute(Command command) {
		SuggestionReport report = this.reports.load(command.id(), command.version());
		LocalDate opened = this.jdbc.sql("""
				SELECT s.opened_on FROM session_course x JOIN congress_session s ON s.id = x.session_id
				WHERE x.id = :course AND x.unit_code = :unit""")
			.param("course", command.course())
			.param("unit", report.unitCode().value())
			.query(LocalDate.class)
			.optional()
			.orElseThrow(() -> new NotFound("session", command.course()));
		Entry entry = this.desk.entry(command.on());
		report.reported(command.course(), opened, command.reporter(), entry);
		this.tasks.reported(report.unitCode(), report.year(), entry);
		this.obligations.open(List.of(new Obligation(report.unitCode(), ObligationKind.PUBLISH_SUGGESTION_REPORT,
				"公布" + report.year() + "年代表建议办理情况的报告", null, new Obligation.Term(command.on(), null, LawArticle.DEP_51),
				Obligation.Source.session(command.course()), this.desk.user())));
	}

	/**
	 * What is asked for.
	 *
	 * @param course the session that heard it
	 */
	public record Command(long id, int version, long course, String reporter, LocalDate on) {
	}

}
