package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages of the roster import show. */
@Queries(Permission.IMPORT_DEPUTIES)
public class RosterImports {

	private static final int RECENT = 20;

	private final CurrentUser currentUser;

	private final ImportBatches batches;

	private final RosterPlanner planner;

	private final RosterUndo undo;

	private final JdbcClient jdbc;

	private final Clock clock;

	RosterImports(CurrentUser currentUser, ImportBatches batches, RosterPlanner planner, RosterUndo undo,
			JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.undo = undo;
		this.currentUser = currentUser;
		this.batches = batches;
		this.planner = planner;
	}

	/** The township's imports, the newest first. */
	public List<ImportBatch> recent() {
		return this.batches.recent(unit(), ImportKind.ROSTER, RECENT);
	}

	public ImportBatch batch(long id) {
		return this.batches.find(unit(), ImportKind.ROSTER, id);
	}

	/** What confirming would do now; only of an import that waits for it. */
	public SheetPreview preview(long id) {
		return plan(id).preview();
	}

	/** The same with the conflicts and how they were decided. */
	public RosterPreview review(long id) {
		RosterPlan plan = plan(id);
		return new RosterPreview(plan.preview(), plan.conflicts(), plan.congress().hasMetBy(LocalDate.now(this.clock)));
	}

	/** Deputies of the township whose election is still to be reviewed (选举法第四十七条). */
	public long toReview() {
		return this.jdbc.sql(
				"SELECT count(*) FROM deputy_mandate WHERE unit_code = :unit AND status IN ('ELECTED', 'UNDER_REVIEW')")
			.param("unit", unit().value())
			.query(Long.class)
			.single();
	}

	/** Why a confirmed import cannot be taken back; empty while it can. */
	public Optional<RuleViolation> undoRefusal(ImportBatch batch) {
		return this.undo.refusal(unit(), batch);
	}

	/** The upload with its faults marked. */
	public byte[] errorWorkbook(long id) {
		RosterPlan plan = plan(id);
		return ErrorWorkbook.of(this.batches.content(id), plan.sheet().sheet(), plan.preview().errors());
	}

	/** The empty form. */
	public byte[] template() {
		return SheetTemplate.of(RosterSheet.TEMPLATE);
	}

	private RosterPlan plan(long id) {
		ImportBatch batch = batch(id);
		if (batch.status() != ImportStatus.PREVIEWED) {
			throw new RuleViolation("import.notWaiting", null);
		}
		return this.planner.plan(unit(), batch);
	}

	private AdminCode unit() {
		return this.currentUser.actor().unitCode();
	}

}
