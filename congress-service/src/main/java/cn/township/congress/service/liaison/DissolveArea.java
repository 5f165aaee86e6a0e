package cn.township.congress.service.liaison;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.liaison.LiaisonArea;
import cn.township.congress.domain.liaison.LiaisonAreas;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters that there is no such area any more.
 */
@UseCase(Permission.ASSIGN_LIAISON)
public class DissolveArea {

	private final LiaisonAreas areas;

	private final CurrentUser currentUser;

	private final Clock clock;

	DissolveArea(LiaisonAreas areas, CurrentUser currentUser, Clock clock) {
		this.areas = areas;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Says which area. */
	public String execute(Command command) {
		LocalDate today = LocalDate.now(this.clock);
		if (command.on().isAfter(today)) {
			throw new RuleViolation("date.inFuture", null, command.on(), today);
		}
		LiaisonArea area = this.areas.own(command.id(), this.currentUser.actor().unitCode(), command.version());
		area.dissolve(command.on());
		return area.name();
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
