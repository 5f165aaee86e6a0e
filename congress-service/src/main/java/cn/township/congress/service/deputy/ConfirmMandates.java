package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.Set;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The presidium confirms the mandates of a term on the committee's report (选举法第四十七条),
 * unless one of the persons is a deputy elsewhere (选举法第四十八条).
 */
@UseCase(Permission.CONFIRM_MANDATES)
public class ConfirmMandates {

	private final MandateBatch batch;

	private final Persons persons;

	private final OneMandate oneMandate;

	ConfirmMandates(MandateBatch batch, Persons persons, OneMandate oneMandate) {
		this.batch = batch;
		this.persons = persons;
		this.oneMandate = oneMandate;
	}

	/** Returns how many. */
	public int execute(Command command) {
		Entry entry = this.batch.entry(command.on());
		for (DeputyMandate mandate : this.batch.load(command.congressId(), command.ids(),
				(one) -> one.status() == MandateStatus.UNDER_REVIEW)) {
			this.oneMandate.requireNoneElsewhere(mandate.unitCode(),
					this.persons.findById(mandate.personId()).orElseThrow());
			this.batch.record(mandate.confirm(entry, command.document()));
		}
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
