package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.ByElection;
import cn.township.congress.domain.deputy.ByElectionCandidate;
import cn.township.congress.domain.deputy.ByElectionStatus;
import cn.township.congress.domain.deputy.ByElections;
import cn.township.congress.domain.deputy.CandidateFacts;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.deputy.PollCount;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.shared.Pinyin;

/**
 * Enters what was counted in a by-election; who is elected becomes a deputy whose mandate
 * is then examined, confirmed and published (选举法第四十五条、第五十七条).
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class CountByElection {

	private final ByElections byElections;

	private final Congresses congresses;

	private final Persons persons;

	private final DeputyMandates mandates;

	private final MandateDesk desk;

	private final SeatBook seats;

	private final OneMandate oneMandate;

	CountByElection(ByElections byElections, Congresses congresses, Persons persons, DeputyMandates mandates,
			MandateDesk desk, SeatBook seats, OneMandate oneMandate) {
		this.byElections = byElections;
		this.congresses = congresses;
		this.persons = persons;
		this.mandates = mandates;
		this.desk = desk;
		this.seats = seats;
		this.oneMandate = oneMandate;
	}

	/** Returns what came of it. */
	public ByElectionStatus execute(Command command) {
		ByElection poll = this.byElections.load(command.id(), command.version());
		poll.count(command.count(), this.desk.entry(command.on()), command.document());
		List<ByElectionCandidate> winners = poll.winners();
		if (!winners.isEmpty()) {
			this.seats.requireFree(poll.districtId(), poll.pollOn(), winners.size());
			Congress congress = this.congresses.findById(poll.congressId()).orElseThrow();
			List<Person> known = this.persons.findByUnitCode(poll.unitCode());
			winners.forEach((winner) -> seat(poll, congress, winner, known, command));
		}
		return poll.status();
	}

	private void seat(ByElection poll, Congress congress, ByElectionCandidate winner, List<Person> known,
			Command command) {
		Person person = known.stream()
			.filter((one) -> isSame(one.facts(), winner.facts()))
			.findFirst()
			.orElseGet(() -> this.persons.save(new Person(poll.unitCode(), factsOf(winner.facts()))));
		boolean seated = this.mandates.findByCongressId(congress.id())
			.stream()
			.anyMatch((mandate) -> mandate.personId() == person.id() && mandate.status().takesSeat());
		if (seated) {
			throw new RuleViolation("byElection.deputyAlready", LawArticle.ELE_25, person.name());
		}
		this.oneMandate.requireNoneElsewhere(poll.unitCode(), person);
		DeputyMandate mandate = this.mandates
			.save(DeputyMandate.elected(congress, person.id(), poll.districtId(), poll.pollOn()));
		Entry elected = this.desk.entry(poll.pollOn());
		this.desk.record(mandate.beginning(elected, command.document()));
		winner.seated(mandate.id());
	}

	/** The number decides where both are known, else name and month of birth. */
	private static boolean isSame(PersonFacts known, CandidateFacts candidate) {
		if (known.idNumber() != null && candidate.idNumber() != null) {
			return known.idNumber().equals(candidate.idNumber());
		}
		return known.name().equals(candidate.name())
				&& YearMonth.from(known.bornOn()).equals(YearMonth.from(candidate.bornOn()));
	}

	private static PersonFacts factsOf(CandidateFacts facts) {
		return new PersonFacts(facts.name(), Pinyin.full(facts.name()), Pinyin.initials(facts.name()), facts.sex(),
				facts.ethnicity(), facts.bornOn(), false, facts.party(), null, facts.workUnit(), null, null,
				facts.idNumber());
	}

	/**
	 * What is asked for.
	 *
	 * @param on day of the report on the result
	 * @param document the report
	 */
	public record Command(long id, int version, LocalDate on, PollCount count, String document) {
	}

}
