package cn.township.congress.service.suggestion;

import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportBatches;
import cn.township.congress.service.sheet.ImportKind;
import cn.township.congress.service.sheet.ImportStatus;
import jakarta.persistence.EntityManager;

/**
 * Stores a previewed ledger, all or nothing, after walking it once more. Confirming twice
 * stores it once.
 */
@UseCase(Permission.IMPORT_LEDGER)
public class ConfirmLedger {

	private final CurrentUser currentUser;

	private final ImportBatches batches;

	private final LedgerPlanner planner;

	private final SuggestionNumbers numbers;

	private final SuggestionDesk desk;

	private final EntityManager entities;

	ConfirmLedger(CurrentUser currentUser, ImportBatches batches, LedgerPlanner planner, SuggestionNumbers numbers,
			SuggestionDesk desk, EntityManager entities) {
		this.currentUser = currentUser;
		this.batches = batches;
		this.planner = planner;
		this.numbers = numbers;
		this.desk = desk;
		this.entities = entities;
	}

	/** Returns how many suggestions were stored, now or by an earlier confirmation. */
	public long execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		ImportBatch batch = this.batches.lock(unit, ImportKind.LEDGER, command.batchId());
		if (batch.status() == ImportStatus.CONFIRMED) {
			return batch.added();
		}
		if (batch.status() != ImportStatus.PREVIEWED) {
			throw new RuleViolation((batch.status() == ImportStatus.UNDONE) ? "import.undone" : "import.discarded",
					null);
		}
		this.numbers.lock(unit);
		return store(unit, batch);
	}

	private long store(AdminCode unit, ImportBatch batch) {
		LedgerStore store = new LedgerStore(this.desk, this.entities);
		LedgerPlan plan = this.planner.plan(batch.fileName(), this.batches.content(batch.id()), store);
		List<Long> ids = store.finish();
		if (plan.hasFaults()) {
			throw new RuleViolation("suggestion.import.hasErrors", null,
					plan.faults().size() + plan.sheet().problems().size());
		}
		if (ids.isEmpty()) {
			throw new RuleViolation("suggestion.import.empty", null);
		}
		this.numbers.continueAfter(unit, plan.last());
		this.batches.added(unit, batch.id(), "suggestion", ids);
		this.batches.confirm(batch.id());
		return ids.size();
	}

	/** The import to store. */
	public record Command(long batchId) {
	}

}
