package cn.township.congress.service.deputy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.deputy.TownNames.Town;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportBatches;
import cn.township.congress.service.sheet.ImportKind;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.service.sheet.Sheet;
import jakarta.persistence.EntityManager;

/**
 * Lays before each township its part of the county's roster. The township checks and
 * confirms it; the county changes nothing of a township's.
 */
@UseCase(Permission.SEND_ROSTERS)
public class SendRosters {

	private final CurrentUser currentUser;

	private final RosterParts rosterParts;

	private final RosterPlanner planner;

	private final ImportBatches batches;

	private final CountyParts parts;

	private final EntityManager entities;

	SendRosters(CurrentUser currentUser, RosterParts rosterParts, RosterPlanner planner, ImportBatches batches,
			CountyParts parts, EntityManager entities) {
		this.entities = entities;
		this.currentUser = currentUser;
		this.rosterParts = rosterParts;
		this.planner = planner;
		this.batches = batches;
		this.parts = parts;
	}

	/** The upload to send. */
	public record Command(long batchId) {

	}

	/**
	 * @return to how many townships it went
	 */
	public long execute(Command command) {
		Actor actor = this.currentUser.actor();
		ImportBatch batch = this.batches.lock(actor.unitCode(), ImportKind.COUNTY_ROSTER, command.batchId());
		if (batch.status() != ImportStatus.PREVIEWED) {
			throw new RuleViolation("import.notWaiting", null);
		}
		Map<Integer, CountyPart> toSend = this.parts.of(actor.unitCode(), batch.id())
			.stream()
			.filter(CountyPart::isToSend)
			.collect(Collectors.toMap(CountyPart::townshipCode, Function.identity()));
		if (toSend.isEmpty()) {
			throw new RuleViolation("import.nothingToSend", null);
		}
		RosterFile file = this.rosterParts.divided(actor.unitCode(), batch.fileName(),
				this.batches.content(batch.id()));
		file.parts().forEach((town, sheets) -> {
			if (toSend.containsKey(town.code().value())) {
				send(actor, batch, town, sheets);
			}
		});
		this.batches.confirm(batch.id());
		return toSend.size();
	}

	private void send(Actor actor, ImportBatch batch, Town town, List<Sheet> sheets) {
		this.entities.clear();
		AdminCode township = town.code();
		Sheet sheet = sheets.get(0);
		RosterPlan plan = this.planner.plan(township, sheet);
		long sent = this.batches.send(actor.unitCode(), township, batch.fileName(), CountyFile.of(town, sheet),
				plan.preview(), actor.trailName());
		this.parts.sent(batch.id(), township, sent);
	}

}
