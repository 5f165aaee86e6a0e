package cn.township.congress.service.liaison;

import cn.township.congress.domain.liaison.LiaisonVisits;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what a visit was about, or adds what came of it; only by the unit that entered
 * it.
 */
@UseCase({ Permission.KEEP_LIAISON, Permission.ASSIGN_LIAISON })
public class DescribeVisit {

	private final LiaisonVisits visits;

	private final CurrentUser currentUser;

	DescribeVisit(LiaisonVisits visits, CurrentUser currentUser) {
		this.visits = visits;
		this.currentUser = currentUser;
	}

	public void execute(Command command) {
		this.visits.own(command.id(), this.currentUser.actor().unitCode(), command.version())
			.describe(command.matter(), command.followUp());
	}

	public record Command(long id, int version, String matter, @Nullable String followUp) {
	}

}
