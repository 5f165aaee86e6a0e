package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.Set;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The presidium confirms the mandates of a term on the committee's report (选举法第四十七条).
 */
@UseCase(Permission.CONFIRM_MANDATES)
public class ConfirmMandates {

	private final MandateBatch batch;

	ConfirmMandates(MandateBatch batch) {
		this.batch = batch;
	}

	/** Returns how many. */
	public int execute(Command command) {
		Entry entry = this.batch.entry(command.on());
		this.batch
			.load(command.congressId(), command.ids(), (mandate) -> mandate.status() == MandateStatus.UNDER_REVIEW)
			.forEach((mandate) -> this.batch.record(mandate.confirm(entry, command.document())));
		return command.ids().size();
	}


	/**
	 * What is asked for.
	 *
	 * @param ids the mandates ticked on the page
	 * @param document meeting of the presidium and report of the committee
	 */
	public record Command(long congressId, Set<Long> ids, LocalDate on, String document) {
	}

}
