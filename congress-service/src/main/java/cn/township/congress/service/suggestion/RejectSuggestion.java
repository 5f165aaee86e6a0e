package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.RejectionGround;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The matter is not one for a suggestion (不予受理); the deputy is told the ground.
 */
@UseCase(Permission.ACCEPT_SUGGESTION)
public class RejectSuggestion {

	private final SuggestionDesk desk;

	RejectSuggestion(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version())
			.reject(command.ground(), command.explanation(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, RejectionGround ground, @Nullable String explanation) {
	}

}
