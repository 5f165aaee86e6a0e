package cn.township.congress.service.deputy;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.sheet.ImportBatches;
import cn.township.congress.service.sheet.ImportKind;
import cn.township.congress.service.sheet.Sheet;
import jakarta.persistence.EntityManager;

/**
 * Reads the county's roster of all townships, divides it and counts what each part would
 * do. Stores no deputy.
 */
@UseCase(Permission.SEND_ROSTERS)
public class PreviewCountyRoster {

	private final CurrentUser currentUser;

	private final RosterParts rosterParts;

	private final RosterPlanner planner;

	private final ImportBatches batches;

	private final CountyParts parts;

	private final EntityManager entities;

	PreviewCountyRoster(CurrentUser currentUser, RosterParts rosterParts, RosterPlanner planner, ImportBatches batches,
			CountyParts parts, EntityManager entities) {
		this.entities = entities;
		this.currentUser = currentUser;
		this.rosterParts = rosterParts;
		this.planner = planner;
		this.batches = batches;
		this.parts = parts;
	}

	/** The file as uploaded. */
	public record Command(String fileName, byte[] content) {

	}

	/**
	 * @return the number of the upload, to show and to send
	 * @throws cn.township.congress.service.sheet.SheetProblem when the file is no table
	 * @throws RuleViolation when a row names no township of the county
	 */
	public long execute(Command command) {
		Actor actor = this.currentUser.actor();
		RosterFile file = this.rosterParts.divided(actor.unitCode(), command.fileName(), command.content());
		requireNamed(file);
		long id = this.batches.keep(actor.unitCode(), ImportKind.COUNTY_ROSTER, command.fileName(), command.content(),
				actor.trailName());
		file.parts().forEach((town, sheets) -> {
			this.entities.clear();
			int rows = sheets.stream().mapToInt((sheet) -> sheet.rows().size()).sum();
			CountyFile.problem(sheets)
				.ifPresentOrElse((problem) -> this.parts.keep(actor.unitCode(), id, town.code(), rows, null, problem),
						() -> keep(actor.unitCode(), id, town.code(), sheets.get(0)));
		});
		return id;
	}

	private static void requireNamed(RosterFile file) {
		if (!file.unknown().isEmpty()) {
			Sheet sheet = file.unknown().get(0);
			String written = RosterFile.written(sheet, sheet.rows().get(0));
			long rows = file.unknown().stream().mapToLong((one) -> one.rows().size()).sum();
			int first = sheet.rows().get(0).number();
			throw written.isEmpty() ? new RuleViolation("import.townshipMissing", null, rows, first)
					: new RuleViolation("import.townshipUnknown", null, rows, first, written);
		}
		if (!file.unnamed().isEmpty()) {
			throw new RuleViolation("import.noTownship", null, file.unnamed().get(0).name());
		}
	}

	private void keep(AdminCode county, long batch, AdminCode township, Sheet sheet) {
		try {
			RosterPlan plan = this.planner.plan(township, sheet);
			this.parts.keep(county, batch, township, sheet.rows().size(), plan.preview(), null);
		}
		catch (RuleViolation noTerm) {
			this.parts.keep(county, batch, township, sheet.rows().size(), null, RosterText.of("part.no-term"));
		}
	}

}
