package cn.township.congress.service.indicator;

import cn.township.congress.domain.indicator.SuggestionReport;
import cn.township.congress.domain.indicator.SuggestionReports;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Reads the numbers of a draft anew. What the editor wrote is replaced only where the
 * editor says so, with the difference on the page.
 */
@UseCase(Permission.REPORT_SUGGESTIONS)
public class RedraftReport {

	private final SuggestionReports reports;

	private final ReportDesk desk;

	RedraftReport(SuggestionReports reports, ReportDesk desk) {
		this.reports = reports;
		this.desk = desk;
	}

	public void execute(Command command) {
		SuggestionReport report = this.reports.load(command.id(), command.version());
		ReportDesk.Fresh fresh = this.desk.fresh(report);
		if (!fresh.mark().equals(command.seen())) {
			throw new RuleViolation("report.draftChanged", null);
		}
		report.redraft(fresh.text(), fresh.figures(), command.takeOver());
	}

	/**
	 * What is asked for.
	 *
	 * @param seen mark of the draft the page showed
	 * @param takeOver whether the new text replaces the one in force
	 */
	public record Command(long id, int version, String seen, boolean takeOver) {
	}

}
