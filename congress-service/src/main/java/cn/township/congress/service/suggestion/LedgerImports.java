package cn.township.congress.service.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.sheet.ErrorWorkbook;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportBatches;
import cn.township.congress.service.sheet.ImportKind;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.service.sheet.SheetPreview;
import cn.township.congress.service.sheet.SheetTemplate;

/** What the pages of the ledger import show. */
@Queries(Permission.IMPORT_LEDGER)
public class LedgerImports {

	private static final int RECENT = 20;

	private final CurrentUser currentUser;

	private final ImportBatches batches;

	private final LedgerPlanner planner;

	private final LedgerUndo undo;

	LedgerImports(CurrentUser currentUser, ImportBatches batches, LedgerPlanner planner, LedgerUndo undo) {
		this.currentUser = currentUser;
		this.batches = batches;
		this.planner = planner;
		this.undo = undo;
	}

	/** The township's imports, the newest first. */
	public List<ImportBatch> recent() {
		return this.batches.recent(unit(), ImportKind.LEDGER, RECENT);
	}

	public ImportBatch batch(long id) {
		return this.batches.find(unit(), ImportKind.LEDGER, id);
	}

	/**
	 * What confirming would do now; only of an import that waits for it.
	 * @param words how a broken rule reads
	 */
	public SheetPreview preview(long id, Function<RuleViolation, String> words) {
		return plan(id).preview(words);
	}

	/** Why a confirmed import cannot be taken back; empty while it can. */
	public Optional<RuleViolation> undoRefusal(ImportBatch batch) {
		return this.undo.refusal(unit(), batch);
	}

	/** The upload with its faults marked. */
	public byte[] errorWorkbook(long id, Function<RuleViolation, String> words) {
		LedgerPlan plan = plan(id);
		SheetPreview preview = plan.preview(words);
		return ErrorWorkbook.of(this.batches.content(id), plan.sheet().sheet(), preview.errors());
	}

	/** The empty form. */
	public byte[] template() {
		return SheetTemplate.of(LedgerSheet.SPEC);
	}

	private LedgerPlan plan(long id) {
		ImportBatch batch = batch(id);
		if (batch.status() != ImportStatus.PREVIEWED) {
			throw new RuleViolation("import.notWaiting", null);
		}
		return this.planner.plan(batch.fileName(), this.batches.content(id), (suggestion) -> {
		});
	}

	private AdminCode unit() {
		return this.currentUser.actor().unitCode();
	}

}
