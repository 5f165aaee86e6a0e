package cn.township.congress.service.office;

import java.time.LocalDate;

import cn.township.congress.domain.office.MotionStatus;
import cn.township.congress.domain.office.OfficeMotion;
import cn.township.congress.domain.office.OfficeMotions;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Enters a motion of removal by the presidium or one fifth of the deputies, in session
 * (地方组织法第三十一条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class MoveRemoval {

	private final Tenures tenures;

	private final OfficeMotions motions;

	private final OfficeDesk office;

	MoveRemoval(Tenures tenures, OfficeMotions motions, OfficeDesk office) {
		this.tenures = tenures;
		this.motions = motions;
		this.office = office;
	}

	public long execute(Command command) {
		Tenure tenure = this.tenures.findLockedById(command.tenureId())
			.orElseThrow(() -> new NotFound("tenure", command.tenureId()));
		if (!this.motions.findByTenureIdAndStatus(tenure.id(), MotionStatus.SUBMITTED).isEmpty()) {
			throw new RuleViolation("motion.openAlready", LawArticle.ORG_31);
		}
		return this.motions
			.saveAndFlush(OfficeMotion.removal(tenure, this.office.courseSitting(tenure.congressId(), command.on()),
					command.movers(), this.office.inOffice(tenure.congressId(), command.on()), command.reason(),
					this.office.entry(command.on())))
			.id();
	}

	/**
	 * What is asked for.
	 *
	 * @param movers deputies who signed; none where the presidium moves it
	 */
	public record Command(long tenureId, LocalDate on, @Nullable Integer movers, String reason) {
	}

}
