package cn.township.congress.service.congress;

import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters the day a session closed, or corrects it.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class CloseSession {

	private final Congresses congresses;

	CloseSession(Congresses congresses) {
		this.congresses = congresses;
	}

	public void execute(Command command) {
		Congress congress = this.congresses.findById(command.congressId())
			.orElseThrow(() -> new NotFound("congress", command.congressId()));
		congress.close(command.sessionNo(), command.on());
	}

	public record Command(long congressId, int sessionNo, LocalDate on) {
	}

}
