package cn.township.congress.service.deputy;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.sheet.ImportBatches;
import cn.township.congress.service.sheet.ImportKind;

/**
 * Reads an uploaded roster, keeps it and counts what it would do. Stores no deputy.
 */
@UseCase(Permission.IMPORT_DEPUTIES)
public class PreviewRoster {

	private final CurrentUser currentUser;

	private final RosterPlanner planner;

	private final ImportBatches batches;

	PreviewRoster(CurrentUser currentUser, RosterPlanner planner, ImportBatches batches) {
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
		RosterPlan plan = this.planner.plan(actor.unitCode(), command.fileName(), command.content());
		long id = this.batches.keep(actor.unitCode(), ImportKind.ROSTER, command.fileName(), command.content(),
				actor.trailName());
		this.batches.count(id, plan.preview());
		return id;
	}

}
