package cn.township.congress.service.office;

import cn.township.congress.domain.office.OfficeMotion;
import cn.township.congress.domain.office.OfficeMotions;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters that a resignation or a motion of removal was taken back before the vote.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class WithdrawMotion {

	private final OfficeMotions motions;

	private final OfficeDesk office;

	WithdrawMotion(OfficeMotions motions, OfficeDesk office) {
		this.motions = motions;
		this.office = office;
	}

	public void execute(Command command) {
		OfficeMotion motion = this.motions.load(command.motionId(), command.version());
		motion.withdraw(this.office.isBeingVotedOn(motion));
	}

	public record Command(long motionId, int version) {
	}

}
