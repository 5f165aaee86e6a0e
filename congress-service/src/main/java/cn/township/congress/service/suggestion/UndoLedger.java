package cn.township.congress.service.suggestion;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportBatches;
import cn.township.congress.service.sheet.ImportKind;
import cn.township.congress.service.sheet.ImportStatus;

/**
 * Takes the newest confirmed ledger back as a whole, while nobody has gone on with it.
 */
@UseCase(Permission.IMPORT_LEDGER)
public class UndoLedger {

	private final CurrentUser currentUser;

	private final ImportBatches batches;

	private final LedgerUndo undo;

	UndoLedger(CurrentUser currentUser, ImportBatches batches, LedgerUndo undo) {
		this.currentUser = currentUser;
		this.batches = batches;
		this.undo = undo;
	}

	public void execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		ImportBatch batch = this.batches.lock(unit, ImportKind.LEDGER, command.batchId());
		if (batch.status() == ImportStatus.UNDONE) {
			return;
		}
		if (batch.status() != ImportStatus.CONFIRMED) {
			throw new RuleViolation("import.notConfirmed", null);
		}
		this.undo.refusal(unit, batch).ifPresent((refusal) -> {
			throw refusal;
		});
		this.undo.takeBack(batch.id());
		this.batches.undo(batch.id());
	}

	/** The import to take back. */
	public record Command(long batchId) {
	}

}
