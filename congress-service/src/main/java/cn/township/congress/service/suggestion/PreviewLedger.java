package cn.township.congress.service.suggestion;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.sheet.ImportBatches;
import cn.township.congress.service.sheet.ImportKind;

/**
 * Reads an uploaded ledger, keeps it and counts what it would do. Stores no suggestion.
 */
@UseCase(Permission.IMPORT_LEDGER)
public class PreviewLedger {

	private final CurrentUser currentUser;

	private final LedgerPlanner planner;

	private final ImportBatches batches;

	PreviewLedger(CurrentUser currentUser, LedgerPlanner planner, ImportBatches batches) {
		this.currentUser = currentUser;
		this.planner = planner;
		this.batches = batches;
	}

	/** The file as uploaded. */
	public record Command(String fileName, byte[] content) {

	}

	/**
	 * @return the number of the import, to show and to confirm
	 * @throws cn.township.congress.service.sheet.SheetProblem when the file is no table
	 */
	public long execute(Command command) {
		Actor actor = this.currentUser.actor();
		LedgerPlan plan = this.planner.plan(command.fileName(), command.content(), (suggestion) -> {
		});
		long id = this.batches.keep(actor.unitCode(), ImportKind.LEDGER, command.fileName(), command.content(),
				actor.trailName());
		this.batches.count(id, plan.preview((rule) -> ""));
		return id;
	}

}
