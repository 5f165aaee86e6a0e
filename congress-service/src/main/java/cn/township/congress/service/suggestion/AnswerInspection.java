package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.suggestion.Inspections;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The agency did what an inspection required, or the office types that in.
 */
@UseCase({ Permission.HANDLE_SUGGESTION, Permission.URGE_SUGGESTION })
public class AnswerInspection {

	private final SuggestionDesk desk;

	private final Inspections inspections;

	AnswerInspection(SuggestionDesk desk, Inspections inspections) {
		this.desk = desk;
		this.inspections = inspections;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		this.desk.requireLeading(suggestion);
		this.inspections.findByIdAndSuggestionId(command.inspection(), suggestion.id())
			.orElseThrow(() -> new NotFound("inspection", command.inspection()))
			.answer(command.text(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, long inspection, LocalDate on, String text) {
	}

}
