package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.MandateChanges;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.deputy.RegisterFacts;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Enters one deputy into the register: elected with the congress, in office where it has
 * met; elected after its first session, in a by-election, to be examined first.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class EnterDeputy {

	private final CurrentUser currentUser;

	private final Congresses congresses;

	private final Persons persons;

	private final DeputyMandates mandates;

	private final MandateChanges changes;

	private final RegisterReader reader;

	private final Seats seats;

	private final OneMandate oneMandate;

	private final Clock clock;

	EnterDeputy(CurrentUser currentUser, Congresses congresses, Persons persons, DeputyMandates mandates,
			MandateChanges changes, RegisterReader reader, Seats seats, OneMandate oneMandate, Clock clock) {
		this.currentUser = currentUser;
		this.congresses = congresses;
		this.persons = persons;
		this.mandates = mandates;
		this.changes = changes;
		this.reader = reader;
		this.seats = seats;
		this.oneMandate = oneMandate;
		this.clock = clock;
	}

	/**
	 * What is asked for.
	 *
	 * @param electedOn none for the election day of the term
	 * @param cardNo as typed
	 */
	public record Command(DeputyFields fields, long districtId, @Nullable LocalDate electedOn, @Nullable String cardNo,
			@Nullable Boolean reelected) {

	}

	/** Returns the id of the mandate. */
	public long execute(Command command) {
		Actor actor = this.currentUser.actor();
		LocalDate today = this.reader.today();
		Congress congress = term(actor.unitCode(), today);
		this.seats.hold(congress);
		LocalDate electedOn = (command.electedOn() != null) ? command.electedOn() : congress.electedOn();
		Seats.requireInTerm(congress, electedOn, today);
		PersonFacts facts = this.reader.facts(command.fields(), null);
		RegisterReader.requireGrownUp(facts, electedOn);
		this.oneMandate.requireNoneElsewhere(actor.unitCode(), facts.name(), facts.idNumber());
		Optional<Person> known = known(actor.unitCode(), facts);
		known.ifPresent((person) -> requireNoSeat(congress, person));
		this.seats.requireFreeIn(congress);
		this.seats.requireFreeIn(congress, command.districtId(), 0);
		String cardNo = this.reader.cardNo(command.cardNo());
		this.seats.requireFree(congress.id(), cardNo, 0);
		Person person = known.orElseGet(() -> this.persons.save(new Person(actor.unitCode(), facts)));
		known.ifPresent((old) -> old.correct(this.reader.facts(command.fields(), old.facts())));
		person.register(this.reader.registerFacts(command.fields(),
				known.map(Person::registerFacts).orElse(RegisterFacts.NONE)));
		DeputyMandate mandate = mandate(congress, person, command.districtId(), electedOn, today);
		mandate.correct(command.districtId(), electedOn, cardNo, command.reelected());
		return mandate.id();
	}

	private DeputyMandate mandate(Congress congress, Person person, long district, LocalDate electedOn,
			LocalDate today) {
		LocalDate met = congress.firstSessionOn();
		if (met == null || !electedOn.isAfter(met)) {
			return this.mandates.save(DeputyMandate.fromRoster(congress, person.id(), district, electedOn, today));
		}
		DeputyMandate mandate = this.mandates.save(DeputyMandate.elected(congress, person.id(), district, electedOn));
		this.changes
			.save(mandate.beginning(Entry.of(electedOn, this.clock, this.currentUser.actor().displayName()), null));
		return mandate;
	}

	/** Who is in the register already, from an earlier term or another list. */
	private Optional<Person> known(AdminCode unit, PersonFacts facts) {
		String number = facts.idNumber();
		Optional<Person> byNumber = (number != null) ? this.persons.findByUnitCodeAndIdNumber(unit, number)
				: Optional.empty();
		if (byNumber.isPresent()) {
			requireSameName(byNumber.get(), facts);
			return byNumber;
		}
		List<Person> same = this.persons.findByUnitCodeAndName(unit, facts.name())
			.stream()
			.filter((person) -> YearMonth.from(person.facts().bornOn()).equals(YearMonth.from(facts.bornOn())))
			.filter((person) -> number == null || person.facts().idNumber() == null)
			.toList();
		if (same.size() > 1) {
			throw new RuleViolation("deputy.ambiguous", null, facts.name(), same.size());
		}
		return same.stream().findFirst();
	}

	private static void requireSameName(Person owner, PersonFacts facts) {
		if (!owner.name().equals(facts.name())) {
			throw new RuleViolation("deputy.idNumberTaken", null, owner.name());
		}
	}

	private void requireNoSeat(Congress congress, Person person) {
		boolean seated = this.mandates.findByCongressId(congress.id())
			.stream()
			.anyMatch((mandate) -> mandate.personId() == person.id() && mandate.status().takesSeat());
		if (seated) {
			throw new RuleViolation("deputy.alreadyDeputy", null, person.name());
		}
	}

	/** The newest term whose election day has come. */
	private Congress term(AdminCode unit, LocalDate today) {
		return this.congresses.findByUnitCodeOrderByTermNoDesc(unit)
			.stream()
			.filter((congress) -> !congress.electedOn().isAfter(today))
			.findFirst()
			.orElseThrow(() -> new RuleViolation("deputy.noTerm", null));
	}

}
