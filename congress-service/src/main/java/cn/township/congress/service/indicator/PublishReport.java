package cn.township.congress.service.indicator;

import java.time.LocalDate;

import cn.township.congress.domain.indicator.SuggestionReport;
import cn.township.congress.domain.indicator.SuggestionReports;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Makes a report public that the congress has heard (代表法第五十一条).
 */
@UseCase(Permission.CONCLUDE_SUGGESTION)
public class PublishReport {

	private final SuggestionReports reports;

	private final ReportDesk desk;

	private final ReportTasks tasks;

	PublishReport(SuggestionReports reports, ReportDesk desk, ReportTasks tasks) {
		this.reports = reports;
		this.desk = desk;
		this.tasks = tasks;
	}

	public void execute(Command command) {
		SuggestionReport report = this.reports.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		report.publish(command.where(), entry);
		this.tasks.published(report.courseId(), entry, command.where());
	}

	public record Command(long id, int version, String where, LocalDate on) {
	}

}
