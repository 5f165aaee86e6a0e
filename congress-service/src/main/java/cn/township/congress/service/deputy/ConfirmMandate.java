package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The presidium confirms one mandate on the committee's report (选举法第四十七条), unless the
 * same person is a deputy elsewhere (选举法第四十八条).
 */
@UseCase(Permission.CONFIRM_MANDATES)
public class ConfirmMandate {

	private final MandateDesk desk;

	private final Persons persons;

	private final OneMandate oneMandate;

	ConfirmMandate(MandateDesk desk, Persons persons, OneMandate oneMandate) {
		this.desk = desk;
		this.persons = persons;
		this.oneMandate = oneMandate;
	}

	public void execute(Command command) {
		DeputyMandate mandate = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		this.oneMandate.requireNoneElsewhere(mandate.unitCode(),
				this.persons.findById(mandate.personId()).orElseThrow());
		this.desk.record(mandate.confirm(entry, command.document()));
	}

	/**
	 * What is asked for.
	 *
	 * @param document meeting of the presidium and report of the committee
	 */
	public record Command(long id, int version, LocalDate on, String document) {
	}

}
