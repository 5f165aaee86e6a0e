package cn.township.congress.service.presidium;

import cn.township.congress.domain.presidium.MinutesBook;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Writes on the record of a meeting that is not signed.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class EditMinutes {

	private final MinutesBook book;

	EditMinutes(MinutesBook book) {
		this.book = book;
	}

	public void execute(Command command) {
		this.book.load(command.meetingId(), command.version()).edit(command.body());
	}

	public record Command(long meetingId, int version, String body) {
	}

}
