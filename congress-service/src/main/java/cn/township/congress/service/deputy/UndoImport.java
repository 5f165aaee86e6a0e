package cn.township.congress.service.deputy;

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
 * Takes the newest confirmed roster back as a whole, while nothing depends on it.
 */
@UseCase(Permission.IMPORT_DEPUTIES)
public class UndoImport {

	private final CurrentUser currentUser;

	private final ImportBatches batches;

	private final RosterUndo undo;

	UndoImport(CurrentUser currentUser, ImportBatches batches, RosterUndo undo) {
		this.currentUser = currentUser;
		this.batches = batches;
		this.undo = undo;
	}

	/** The import to take back. */
	public record Command(long batchId) {

	}

	public void execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		ImportBatch batch = this.batches.lock(unit, ImportKind.ROSTER, command.batchId());
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

}
