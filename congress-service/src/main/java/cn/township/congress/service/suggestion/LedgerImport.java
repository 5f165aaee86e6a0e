package cn.township.congress.service.suggestion;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import jakarta.persistence.EntityManager;

/**
 * Takes over a township's ledger of suggestions (登记簿导入) in one step, without a preview:
 * for the demo. One fault, and nothing is stored.
 */
@UseCase(Permission.IMPORT_LEDGER)
public class LedgerImport {

	private final LedgerPlanner planner;

	private final SuggestionNumbers numbers;

	private final SuggestionDesk desk;

	private final CurrentUser currentUser;

	private final EntityManager entities;

	LedgerImport(LedgerPlanner planner, SuggestionNumbers numbers, SuggestionDesk desk, CurrentUser currentUser,
			EntityManager entities) {
		this.planner = planner;
		this.numbers = numbers;
		this.desk = desk;
		this.currentUser = currentUser;
		this.entities = entities;
	}

	/**
	 * Says how many suggestions were stored.
	 * @throws LedgerRefused with every fault found
	 */
	public int execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		this.numbers.lock(unit);
		LedgerStore store = new LedgerStore(this.desk, this.entities);
		LedgerPlan plan = this.planner.plan(command.fileName(), command.content(), store);
		if (plan.hasFaults()) {
			throw new LedgerRefused(plan.sheet().problems(), plan.faults());
		}
		this.numbers.continueAfter(unit, plan.last());
		return store.finish().size();
	}

	/**
	 * @param content an .xlsx or .csv file
	 */
	public record Command(String fileName, byte[] content) {
	}

}
