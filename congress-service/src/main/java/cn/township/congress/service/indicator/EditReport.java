package cn.township.congress.service.indicator;

import cn.township.congress.domain.indicator.ReportText;
import cn.township.congress.domain.indicator.SuggestionReports;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Words a draft; its numbers stay.
 */
@UseCase(Permission.REPORT_SUGGESTIONS)
public class EditReport {

	private final SuggestionReports reports;

	EditReport(SuggestionReports reports) {
		this.reports = reports;
	}

	public void execute(Command command) {
		this.reports.load(command.id(), command.version()).edit(new ReportText(command.title(), command.body()));
	}

	public record Command(long id, int version, String title, String body) {
	}

}
