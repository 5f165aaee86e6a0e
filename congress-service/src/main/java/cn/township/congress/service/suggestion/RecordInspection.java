package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Inspection;
import cn.township.congress.domain.suggestion.Inspections;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records an inspection of how a suggestion is handled, and what was required (督办单).
 */
@UseCase(Permission.URGE_SUGGESTION)
public class RecordInspection {

	private final SuggestionDesk desk;

	private final Inspections inspections;

	RecordInspection(SuggestionDesk desk, Inspections inspections) {
		this.desk = desk;
		this.inspections = inspections;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		this.inspections.save(new Inspection(suggestion, command.report(), this.desk.entry(command.on())));
	}

	public record Command(long id, int version, LocalDate on, Inspection.Report report) {
	}

}
