package cn.township.congress.service.office;

import java.time.LocalDate;

import cn.township.congress.domain.office.OfficeMotions;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Enters that who is to be removed was given the right to defend, and what was said
 * (地方组织法第三十一条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class OfferDefence {

	private final OfficeMotions motions;

	private final OfficeDesk office;

	OfferDefence(OfficeMotions motions, OfficeDesk office) {
		this.motions = motions;
		this.office = office;
	}

	public void execute(Command command) {
		this.motions.load(command.motionId(), command.version())
			.offerDefence(this.office.entry(command.on()), command.defence());
	}

	/**
	 * What is asked for.
	 *
	 * @param defence none where the holder gave none
	 */
	public record Command(long motionId, int version, LocalDate on, @Nullable String defence) {
	}

}
