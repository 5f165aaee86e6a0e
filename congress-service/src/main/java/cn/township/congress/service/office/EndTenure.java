package cn.township.congress.service.office;

import java.time.LocalDate;

import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.TenureEnd;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records from paper that the congress accepted a resignation from a post, or removed the
 * holder. What is put to the vote with this product ends tenures itself.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class EndTenure {

	private final OfficeDesk desk;

	private final Tenures tenures;

	EndTenure(OfficeDesk desk, Tenures tenures) {
		this.desk = desk;
		this.tenures = tenures;
	}

	public void execute(Command command) {
		Tenure tenure = this.tenures.load(command.tenureId(), command.version());
		tenure.end(this.desk.entry(command.on()), command.how(), command.document());
	}

	/**
	 * What is asked for.
	 *
	 * @param document session and announcement
	 */
	public record Command(long tenureId, int version, LocalDate on, TenureEnd how, String document) {
	}

}
