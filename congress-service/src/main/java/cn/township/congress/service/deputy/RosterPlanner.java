package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;

import org.springframework.stereotype.Component;

/**
 * Reads a roster and compares it with the database, for the preview and again for the
 * confirmation.
 */
@Component
class RosterPlanner {

	private final Congresses congresses;

	private final ElectoralDistricts districts;

	private final Persons persons;

	private final DeputyMandates mandates;

	private final Clock clock;

	RosterPlanner(Congresses congresses, ElectoralDistricts districts, Persons persons, DeputyMandates mandates,
			Clock clock) {
		this.congresses = congresses;
		this.districts = districts;
		this.persons = persons;
		this.mandates = mandates;
		this.clock = clock;
	}

	RosterPlan plan(AdminCode unit, String fileName, byte[] content) {
		LocalDate today = LocalDate.now(this.clock);
		Congress congress = term(unit, today);
		var sheet = RosterSheet.SPEC.read(fileName, content, today);
		return new RosterComparison(known(unit, congress), sheet).compare();
	}

	/** The newest term whose election day has come. */
	private Congress term(AdminCode unit, LocalDate today) {
		return this.congresses.findByUnitCodeOrderByTermNoDesc(unit)
			.stream()
			.filter((congress) -> !congress.electedOn().isAfter(today))
			.findFirst()
			.orElseThrow(() -> new RuleViolation("roster.noTerm", null));
	}

	private KnownDeputies known(AdminCode unit, Congress congress) {
		return new KnownDeputies(congress, this.districts.findByCongressIdOrderByDistrictNo(congress.id()),
				this.persons.findByUnitCode(unit), this.mandates.findByCongressId(congress.id()));
	}

}
