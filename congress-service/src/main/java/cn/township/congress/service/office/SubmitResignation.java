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

/**
 * Enters that an office-holder resigns to the congress, which decides (地方组织法第三十二条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class SubmitResignation {

	private final Tenures tenures;

	private final OfficeMotions motions;

	private final OfficeDesk office;

	SubmitResignation(Tenures tenures, OfficeMotions motions, OfficeDesk office) {
		this.tenures = tenures;
		this.motions = motions;
		this.office = office;
	}

	public long execute(Command command) {
		Tenure tenure = this.tenures.findLockedById(command.tenureId())
			.orElseThrow(() -> new NotFound("tenure", command.tenureId()));
		if (!this.motions.findByTenureIdAndStatus(tenure.id(), MotionStatus.SUBMITTED).isEmpty()) {
			throw new RuleViolation("motion.openAlready", LawArticle.ORG_32);
		}
		return this.motions
			.saveAndFlush(OfficeMotion.resignation(tenure, command.reason(), this.office.entry(command.on())))
			.id();
	}

	public record Command(long tenureId, LocalDate on, String reason) {
	}

}
