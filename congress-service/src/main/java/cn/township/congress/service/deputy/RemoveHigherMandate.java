package cn.township.congress.service.deputy;

import cn.township.congress.domain.deputy.HigherMandate;
import cn.township.congress.domain.deputy.HigherMandates;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Takes back what was entered by mistake; the audit trail keeps it.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class RemoveHigherMandate {

	private final HigherMandates higher;

	RemoveHigherMandate(HigherMandates higher) {
		this.higher = higher;
	}

	/** Returns the name of the congress. */
	public String execute(long id) {
		HigherMandate mandate = this.higher.findById(id).orElseThrow(() -> new NotFound("higher mandate", id));
		this.higher.delete(mandate);
		return mandate.congress();
	}

}
