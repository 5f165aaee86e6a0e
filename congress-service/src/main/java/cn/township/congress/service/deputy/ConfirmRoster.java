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
import cn.township.congress.service.sheet.RowKind;
import cn.township.congress.service.sheet.SheetPreview;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores a previewed roster, all or nothing, after comparing it with the database once
 * more. Confirming twice stores it once.
 */
@UseCase(Permission.IMPORT_DEPUTIES)
public class ConfirmRoster {

	private final CurrentUser currentUser;

	private final ImportBatches batches;

	private final RosterPlanner planner;

	private final RosterWriter writer;

	private final JdbcClient jdbc;

	ConfirmRoster(CurrentUser currentUser, ImportBatches batches, RosterPlanner planner, RosterWriter writer,
			JdbcClient jdbc) {
		this.currentUser = currentUser;
		this.batches = batches;
		this.planner = planner;
		this.writer = writer;
		this.jdbc = jdbc;
	}

	/**
	 * What the user saw and confirms.
	 *
	 * @param batchId the import
	 * @param added deputies the preview called new
	 * @param changed deputies the preview called changed
	 * @param seen the mark of the preview, none where nobody looked at one
	 */
	public record Command(long batchId, long added, long changed, @Nullable String seen) {

		public Command(long batchId, long added, long changed) {
			this(batchId, added, changed, null);
		}

	}

	/** What was stored, now or by an earlier confirmation. */
	public record Result(long added, long changed, long unchanged) {

	}

	public Result execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		ImportBatch batch = this.batches.lock(unit, ImportKind.ROSTER, command.batchId());
		if (batch.status() == ImportStatus.CONFIRMED) {
			return new Result(batch.added(), batch.changed(), batch.unchanged());
		}
		if (batch.status() != ImportStatus.PREVIEWED) {
			throw notWaiting(batch.status());
		}
		waitForOthers(unit);
		RosterPlan plan = this.planner.plan(unit, batch);
		requireAsSeen(plan.preview(), command);
		return store(plan, batch.id());
	}

	private static RuleViolation notWaiting(ImportStatus status) {
		return (status == ImportStatus.UNDONE) ? new RuleViolation("import.undone", null)
				: new RuleViolation("import.discarded", null);
	}

	/** Other imports of the township are over before the comparison begins. */
	private void waitForOthers(AdminCode unit) {
		this.jdbc.sql("SELECT id FROM congress WHERE unit_code = :unit ORDER BY id FOR UPDATE")
			.param("unit", unit.value())
			.query(Long.class)
			.list();
	}

	private static void requireAsSeen(SheetPreview preview, Command command) {
		if (preview.hasErrors()) {
			throw new RuleViolation("import.hasErrors", null, preview.count(RowKind.ERROR) + preview.problems().size());
		}
		if (preview.count(RowKind.CONFLICT) > 0) {
			throw new RuleViolation("import.undecided", null, preview.count(RowKind.CONFLICT));
		}
		boolean other = command.seen() != null && !command.seen().equals(preview.mark());
		if (other || preview.count(RowKind.NEW) != command.added()
				|| preview.count(RowKind.CHANGED) != command.changed()) {
			throw new RuleViolation("import.changedSince", null, preview.count(RowKind.NEW),
					preview.count(RowKind.CHANGED));
		}
		if (!preview.isConfirmable()) {
			throw new RuleViolation("import.nothingToDo", null);
		}
	}

	private Result store(RosterPlan plan, long batch) {
		this.writer.write(plan, batch);
		this.batches.count(batch, plan.preview());
		this.batches.confirm(batch);
		SheetPreview preview = plan.preview();
		return new Result(preview.count(RowKind.NEW), preview.count(RowKind.CHANGED), preview.count(RowKind.UNCHANGED));
	}

}
