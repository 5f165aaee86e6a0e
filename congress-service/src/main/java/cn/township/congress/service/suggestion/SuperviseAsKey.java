package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.KeySupervision;
import cn.township.congress.domain.suggestion.KeySupervisions;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Puts a suggestion under key supervision, as the presidium decided (重点督办, 代表法第五十二条).
 */
@UseCase(Permission.SUPERVISE_SUGGESTION)
public class SuperviseAsKey {

	private final SuggestionDesk desk;

	private final KeySupervisions supervisions;

	SuperviseAsKey(SuggestionDesk desk, KeySupervisions supervisions) {
		this.desk = desk;
		this.supervisions = supervisions;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		this.supervisions.save(
				new KeySupervision(suggestion, command.meeting(), command.supervisor(), this.desk.entry(command.on())));
	}

	/**
	 * What was decided.
	 *
	 * @param on day of the meeting
	 */
	public record Command(long id, int version, LocalDate on, String meeting, String supervisor) {
	}

}
