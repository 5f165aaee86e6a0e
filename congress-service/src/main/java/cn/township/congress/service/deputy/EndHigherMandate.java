package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.HigherMandate;
import cn.township.congress.domain.deputy.HigherMandates;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records from which day somebody is no longer a deputy of a higher congress.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class EndHigherMandate {

	private final HigherMandates higher;

	EndHigherMandate(HigherMandates higher) {
		this.higher = higher;
	}

	/** Returns the name of the congress. */
	public String execute(long id, LocalDate on) {
		HigherMandate mandate = this.higher.findById(id).orElseThrow(() -> new NotFound("higher mandate", id));
		mandate.end(on);
		return mandate.congress();
	}

}
