package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.Set;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The credentials committee takes the elections of a term up (选举法第四十七条); in a general
 * election it is the committee of the outgoing congress.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class TakeUpRoster {

	private final MandateBatch batch;

	TakeUpRoster(MandateBatch batch) {
		this.batch = batch;
	}

	/** Returns how many. */
	public int execute(Command command) {
		Entry entry = this.batch.entry(command.on());
		this.batch.load(command.congressId(), command.ids(), (mandate) -> mandate.status() == MandateStatus.ELECTED)
			.forEach((mandate) -> this.batch.record(mandate.takeUp(entry)));
		return command.ids().size();
	}

	/**
	 * What is asked for.
	 *
	 * @param ids the mandates ticked on the page
	 */
	public record Command(long congressId, Set<Long> ids, LocalDate on) {
	}

}
