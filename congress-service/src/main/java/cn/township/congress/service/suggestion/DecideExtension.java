package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * More time is given or refused; the deputy is told.
 */
@UseCase(Permission.DECIDE_REQUESTS)
public class DecideExtension {

	private final SuggestionDesk desk;

	DecideExtension(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version())
			.decideExtension(command.granted(), command.note(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, boolean granted, @Nullable String note) {
	}

}
