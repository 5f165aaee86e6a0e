package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Records what came of a promised matter so far, and until when it is put off (承诺事项台账).
 */
@UseCase(Permission.KEEP_COMMITMENTS)
public class ReportProgress {

	private final SuggestionDesk desk;

	ReportProgress(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		this.desk.requireLeading(suggestion);
		suggestion.reportProgress(command.text(), command.postponedTo(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, String text, @Nullable LocalDate postponedTo) {
	}

}
