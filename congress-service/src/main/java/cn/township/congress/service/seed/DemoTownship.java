package cn.township.congress.service.seed;

import java.util.List;

import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.congress.HoldSession;
import cn.township.congress.service.congress.OpenTerm;
import cn.township.congress.service.deputy.ConfirmRoster;
import cn.township.congress.service.deputy.PreviewRoster;
import cn.township.congress.service.deputy.RosterImports;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.suggestion.LedgerImport;
import cn.township.congress.service.suggestion.LedgerRefused;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One township of the demo, loaded by its own clerk in one transaction: the term with its
 * sessions and districts, the roster, the ledger, groups and voters' lists, changes of
 * deputies.
 */
@Component
class DemoTownship {

	private final OpenTerm openTerm;

	private final HoldSession holdSession;

	private final Congresses congresses;

	private final ElectoralDistricts districts;

	private final PreviewRoster previewRoster;

	private final RosterImports rosterImports;

	private final ConfirmRoster confirmRoster;

	private final LedgerImport ledgerImport;

	private final DemoLiaison liaison;

	private final DemoChanges changes;

	private final DemoSittings sittings;

	private final DemoProcedure procedure;

	private final DemoDeputies deputies;

	private final DemoRecords records;

	private final CurrentUser currentUser;

	private final TransactionTemplate transaction;

	private final EntityManager entityManager;

	DemoTownship(OpenTerm openTerm, HoldSession holdSession, Congresses congresses, ElectoralDistricts districts,
			PreviewRoster previewRoster, RosterImports rosterImports, ConfirmRoster confirmRoster,
			LedgerImport ledgerImport, DemoLiaison liaison, DemoChanges changes, DemoSittings sittings,
			DemoProcedure procedure, DemoDeputies deputies, DemoRecords records, CurrentUser currentUser,
			TransactionTemplate transaction, EntityManager entityManager) {
		this.openTerm = openTerm;
		this.holdSession = holdSession;
		this.congresses = congresses;
		this.districts = districts;
		this.previewRoster = previewRoster;
		this.rosterImports = rosterImports;
		this.confirmRoster = confirmRoster;
		this.ledgerImport = ledgerImport;
		this.liaison = liaison;
		this.changes = changes;
		this.sittings = sittings;
		this.procedure = procedure;
		this.deputies = deputies;
		this.records = records;
		this.currentUser = currentUser;
		this.transaction = transaction;
		this.entityManager = entityManager;
	}

	void load(DemoCounty county, Actor clerk) {
		Actor chair = this.records.chair(clerk.unitCode());
		this.currentUser.as(clerk, () -> {
			this.transaction.executeWithoutResult((status) -> {
				openTerms(county, clerk);
				importRoster(county.roster(clerk.unitCode()));
				List<ChangeSeedRow> rows = OfTownship.only(county.changes(), clerk.unitName());
				change(rows.stream().filter(ChangeSeedRow::isPost).toList(), chair);
				sit(county, clerk, chair);
				importLedger(county.ledger(clerk.unitCode()));
				this.procedure.load(OfTownship.only(county.procedure(), clerk.unitName()), chair);
				this.liaison.loadTownship(county, clerk);
				writeOut();
				change(rows.stream().filter((row) -> !row.isPost()).toList(), chair);
				this.deputies.load(county.accounts(), clerk);
			});
			return true;
		});
	}

	/** What the chair records, after what the clerk has entered. */
	private void change(List<ChangeSeedRow> rows, Actor chair) {
		this.currentUser.as(chair, () -> {
			this.changes.load(rows, this::writeOut);
			return true;
		});
	}

	/** Before the ledger, which names the sessions. */
	private void sit(DemoCounty county, Actor clerk, Actor chair) {
		SittingSeeds seeds = county.sittings().of(clerk.unitName());
		if (!seeds.presidium().isEmpty()) {
			long congress = this.congresses.inTerm(clerk.unitCode(), county.day()).orElseThrow().id();
			this.sittings.load(seeds, congress, chair, county.day());
			writeOut();
		}
	}

	private void openTerms(DemoCounty county, Actor clerk) {
		for (TermRow term : OfTownship.only(county.terms(), clerk.unitName())) {
			long congress = this.openTerm.execute(term.term());
			OfTownship.only(county.sessions(), clerk.unitName())
				.stream()
				.filter((session) -> session.termNo() == term.term().termNo())
				.forEach((session) -> this.holdSession.execute(session.command(congress)));
			OfTownship.only(county.districts(), clerk.unitName())
				.stream()
				.filter((district) -> district.termNo() == term.term().termNo())
				.forEach((district) -> this.districts.save(district.district(clerk.unitCode(), congress)));
		}
		writeOut();
	}

	private void importRoster(SeedFile file) {
		long id = this.previewRoster.execute(new PreviewRoster.Command(file.path(), file.content()));
		ImportBatch batch = this.rosterImports.batch(id);
		if (batch.faulty() > 0) {
			throw file.faulty(this.rosterImports.preview(id).errors().toString());
		}
		this.confirmRoster.execute(new ConfirmRoster.Command(id, batch.added(), batch.changed()));
		writeOut();
	}

	private void importLedger(SeedFile file) {
		try {
			this.ledgerImport.execute(new LedgerImport.Command(file.path(), file.content()));
		}
		catch (LedgerRefused | RuleViolation ex) {
			throw file.faulty(String.valueOf(ex.getMessage()));
		}
	}

	/** What was loaded is neither needed nor compared again. */
	private void writeOut() {
		this.entityManager.flush();
		this.entityManager.clear();
	}

}
