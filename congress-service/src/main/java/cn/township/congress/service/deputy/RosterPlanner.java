package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportBatches;
import cn.township.congress.service.sheet.ParsedSheet;
import cn.township.congress.service.sheet.Sheet;

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

	private final RosterParts parts;

	private final ImportBatches batches;

	private final RosterMemory memory;

	private final Clock clock;

	RosterPlanner(Congresses congresses, ElectoralDistricts districts, Persons persons, DeputyMandates mandates,
			RosterParts parts, ImportBatches batches, RosterMemory memory, Clock clock) {
		this.parts = parts;
		this.batches = batches;
		this.memory = memory;
		this.congresses = congresses;
		this.districts = districts;
		this.persons = persons;
		this.mandates = mandates;
		this.clock = clock;
	}

	/** Of a new upload. */
	RosterPlan plan(AdminCode unit, String fileName, byte[] content) {
		return plan(unit, fileName, content, Map.of());
	}

	/** Of an upload that waits, with what was decided about it. */
	RosterPlan plan(AdminCode unit, ImportBatch batch) {
		return plan(unit, batch.fileName(), this.batches.content(batch.id()), this.memory.decisions(batch.id()));
	}

	private RosterPlan plan(AdminCode unit, String fileName, byte[] content, Map<String, RosterDecision> decisions) {
		LocalDate today = LocalDate.now(this.clock);
		Congress congress = term(unit, today);
		return compare(unit, congress, this.parts.of(unit, fileName, content, today), decisions);
	}

	/** Of a township's part of a county's file. */
	RosterPlan plan(AdminCode unit, Sheet part) {
		LocalDate today = LocalDate.now(this.clock);
		return compare(unit, term(unit, today), RosterSheet.SPEC.parse(part, today), Map.of());
	}

	private RosterPlan compare(AdminCode unit, Congress congress, ParsedSheet<RosterRow> sheet,
			Map<String, RosterDecision> decisions) {
		return new RosterComparison(known(unit, congress), sheet, this.memory.said(unit),
				new RosterConflicts(decisions))
			.compare();
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
