package cn.township.congress.service.office;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records from paper that the congress elected a deputy to a post: one chair, one or two
 * vice-chairs (地方组织法第十八条). Elections held with this product make tenures themselves.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class EnterTenure {

	private final OfficeDesk desk;

	private final DeputyMandates mandates;

	private final Tenures tenures;

	EnterTenure(OfficeDesk desk, DeputyMandates mandates, Tenures tenures) {
		this.desk = desk;
		this.mandates = mandates;
		this.tenures = tenures;
	}

	public void execute(Command command) {
		DeputyMandate mandate = this.mandates.findById(command.mandateId())
			.orElseThrow(() -> new NotFound("deputy", command.mandateId()));
		Tenure tenure = new Tenure(mandate, command.post(), this.desk.entry(command.on()), command.document());
		tenure
			.requireVacancy(this.tenures.findByCongressIdAndPostAndUntilOnIsNull(mandate.congressId(), command.post()));
		this.tenures.save(tenure.electedBy(this.desk.sessionOn(mandate.congressId(), command.on()), null));
	}

	/**
	 * What is asked for.
	 *
	 * @param document session and announcement
	 */
	public record Command(long mandateId, LocalDate on, Post post, String document) {
	}

}
