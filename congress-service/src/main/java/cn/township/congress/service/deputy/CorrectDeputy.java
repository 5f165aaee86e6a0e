package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what the register says of a deputy; of a mandate that has ended only the
 * person. What it said before is in the audit trail.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class CorrectDeputy {

	private final Persons persons;

	private final DeputyMandates mandates;

	private final Congresses congresses;

	private final RegisterReader reader;

	private final Seats seats;

	private final OneMandate oneMandate;

	CorrectDeputy(Persons persons, DeputyMandates mandates, Congresses congresses, RegisterReader reader, Seats seats,
			OneMandate oneMandate) {
		this.persons = persons;
		this.mandates = mandates;
		this.congresses = congresses;
		this.reader = reader;
		this.seats = seats;
		this.oneMandate = oneMandate;
	}

	/**
	 * What is asked for.
	 *
	 * @param id the mandate
	 * @param version of the mandate as it was shown
	 * @param personVersion of the person as it was shown
	 * @param election what the register says of the election; none for a mandate that has
	 * ended
	 */
	public record Command(long id, int version, int personVersion, DeputyFields fields, @Nullable Election election) {

	}

	/** District, day of election, card and whether elected again. */
	public record Election(long districtId, LocalDate electedOn, @Nullable String cardNo, @Nullable Boolean reelected) {

	}

	public void execute(Command command) {
		DeputyMandate mandate = this.mandates.load(command.id(), command.version());
		Person person = this.persons.load(mandate.personId(), command.personVersion());
		PersonFacts facts = this.reader.facts(command.fields(), person.facts());
		RegisterReader.requireGrownUp(facts,
				(command.election() != null) ? command.election().electedOn() : mandate.electedOn());
		requireOnlyHolder(person, facts.idNumber());
		if (mandate.status().takesSeat()) {
			this.oneMandate.requireNoneElsewhere(person.unitCode(), facts.name(), facts.idNumber());
		}
		if (command.election() != null) {
			correct(mandate, command.election());
		}
		person.correct(facts);
		person.register(this.reader.registerFacts(command.fields(), person.registerFacts()));
	}

	private void correct(DeputyMandate mandate, Election election) {
		if (!mandate.status().takesSeat()) {
			throw new RuleViolation("mandate.ended", mandate.status().basis(), mandate.status());
		}
		Congress congress = this.congresses.findById(mandate.congressId()).orElseThrow();
		Seats.requireInTerm(congress, election.electedOn(), this.reader.today());
		LocalDate office = mandate.inOfficeFrom();
		if (office != null && election.electedOn().isAfter(office)) {
			throw new RuleViolation("deputy.electedAfterOffice", null, election.electedOn(), office);
		}
		if (election.districtId() != mandate.districtId()) {
			this.seats.hold(congress);
			this.seats.requireFreeIn(congress, election.districtId(), mandate.id());
		}
		String cardNo = this.reader.cardNo(election.cardNo());
		this.seats.requireFree(congress.id(), cardNo, mandate.id());
		mandate.correct(election.districtId(), election.electedOn(), cardNo, election.reelected());
	}

	private void requireOnlyHolder(Person person, @Nullable String idNumber) {
		if (idNumber == null) {
			return;
		}
		this.persons.findByUnitCodeAndIdNumber(person.unitCode(), idNumber)
			.filter((owner) -> owner.id() != person.id())
			.ifPresent((owner) -> {
				throw new RuleViolation("deputy.idNumberTaken", null, owner.name());
			});
	}

}
