package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.deputy.KnownDeputies.Known;
import cn.township.congress.service.sheet.ImportBatches;

import org.springframework.stereotype.Component;

/** Stores what a plan says and remembers it for undoing. */
@Component
class RosterWriter {

	static final String PERSON = "person";

	static final String MANDATE = "deputy_mandate";

	static final String DISTRICT = "electoral_district";

	private final ElectoralDistricts districts;

	private final Persons persons;

	private final DeputyMandates mandates;

	private final ImportBatches batches;

	private final RosterMemory memory;

	private final Clock clock;

	RosterWriter(ElectoralDistricts districts, Persons persons, DeputyMandates mandates, ImportBatches batches,
			RosterMemory memory, Clock clock) {
		this.memory = memory;
		this.districts = districts;
		this.persons = persons;
		this.mandates = mandates;
		this.batches = batches;
		this.clock = clock;
	}

	void write(RosterPlan plan, long batch) {
		AdminCode unit = plan.congress().unitCode();
		Map<String, Long> districtIds = districtIds(plan, batch);
		remember(plan, batch, districtIds);
		List<Long> newPersons = new ArrayList<>();
		List<Long> newMandates = new ArrayList<>();
		Map<Long, Map<String, String>> said = new HashMap<>();
		for (RosterEntry entry : plan.entries()) {
			Map<String, String> words = said(entry);
			long person = writePerson(unit, entry, newPersons);
			said.put(person, words);
			writeMandate(plan.congress(), entry, person, districtIds.getOrDefault(entry.district(), 0L), newMandates);
		}
		this.batches.added(unit, batch, PERSON, newPersons);
		this.batches.added(unit, batch, MANDATE, newMandates);
		this.memory.remember(unit, batch, said);
	}

	/** What the file itself says, by column. */
	private static Map<String, String> said(RosterEntry entry) {
		RosterFacts facts = entry.factsAsSaid();
		Map<String, String> said = new HashMap<>();
		for (RosterColumn column : RosterSheet.COLUMNS) {
			if (!entry.row().text(column.column()).isEmpty()) {
				said.put(column.column().name(), column.shown(facts));
			}
		}
		return said;
	}

	private Map<String, Long> districtIds(RosterPlan plan, long batch) {
		Map<String, Long> ids = new HashMap<>();
		this.districts.findByCongressIdOrderByDistrictNo(plan.congress().id())
			.forEach((district) -> ids.put(district.name(), district.id()));
		List<Long> created = new ArrayList<>();
		plan.newDistricts().forEach((name, seats) -> {
			long id = this.districts
				.save(new ElectoralDistrict(plan.congress().unitCode(), plan.congress().id(), created.size() + 1, name,
						seats))
				.id();
			created.add(id);
			ids.put(name, id);
		});
		this.batches.added(plan.congress().unitCode(), batch, DISTRICT, created);
		return ids;
	}

	/** Before anything changes. */
	private void remember(RosterPlan plan, long batch, Map<String, Long> districtIds) {
		AdminCode unit = plan.congress().unitCode();
		List<Long> changedPersons = plan.entries()
			.stream()
			.filter(RosterWriter::changesPerson)
			.map((entry) -> entry.known().orElseThrow().person().id())
			.toList();
		List<Long> changedMandates = plan.entries()
			.stream()
			.filter((entry) -> changesMandate(entry, districtIds))
			.map((entry) -> entry.mandate().orElseThrow().id())
			.toList();
		this.batches.changing(unit, batch, PERSON, changedPersons);
		this.batches.changing(unit, batch, MANDATE, changedMandates);
	}

	private static boolean changesPerson(RosterEntry entry) {
		return entry.known()
			.filter((known) -> !known.person().facts().equals(entry.person())
					|| !known.person().registerFacts().equals(entry.register()))
			.isPresent();
	}

	private static boolean changesMandate(RosterEntry entry, Map<String, Long> districtIds) {
		return entry.mandate()
			.filter((old) -> old.districtId() != districtIds.getOrDefault(entry.district(), 0L)
					|| !old.electedOn().equals(entry.electedOn()) || !Objects.equals(old.cardNo(), entry.cardNo())
					|| !Objects.equals(old.reelected(), entry.reelected()))
			.isPresent();
	}

	private long writePerson(AdminCode unit, RosterEntry entry, List<Long> added) {
		Known known = entry.match();
		if (known == null) {
			Person person = new Person(unit, entry.person());
			person.register(entry.register());
			long id = this.persons.save(person).id();
			added.add(id);
			return id;
		}
		known.person().correct(entry.person());
		known.person().register(entry.register());
		return known.person().id();
	}

	private void writeMandate(Congress congress, RosterEntry entry, long person, long district, List<Long> added) {
		DeputyMandate mandate = entry.mandate()
			.orElseGet(() -> DeputyMandate.fromRoster(congress, person, district, entry.electedOn(),
					LocalDate.now(this.clock)));
		mandate.correct(district, entry.electedOn(), entry.cardNo(), entry.reelected());
		if (entry.mandate().isEmpty()) {
			added.add(this.mandates.save(mandate).id());
		}
	}

}
