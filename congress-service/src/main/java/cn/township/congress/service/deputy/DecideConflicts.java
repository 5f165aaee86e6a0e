package cn.township.congress.service.deputy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportBatches;
import cn.township.congress.service.sheet.ImportKind;
import cn.township.congress.service.sheet.ImportStatus;
import org.jspecify.annotations.Nullable;

/**
 * Keeps how the clerk decides the conflicts of an upload. Stores no deputy.
 */
@UseCase(Permission.IMPORT_DEPUTIES)
public class DecideConflicts {

	private final CurrentUser currentUser;

	private final ImportBatches batches;

	private final RosterPlanner planner;

	private final RosterMemory memory;

	DecideConflicts(CurrentUser currentUser, ImportBatches batches, RosterPlanner planner, RosterMemory memory) {
		this.currentUser = currentUser;
		this.batches = batches;
		this.planner = planner;
		this.memory = memory;
	}

	/**
	 * A decision as it was sent.
	 *
	 * @param key names the conflict
	 * @param mark what the conflict looked like
	 */
	public record Decided(String key, String mark, RosterChoice choice) {

	}

	/**
	 * The decisions on one upload.
	 *
	 * @param rest how all the other values changed by hand are decided, none where each
	 * is decided alone
	 */
	public record Command(long batchId, List<Decided> decided, @Nullable RosterChoice rest) {

	}

	/**
	 * @return how many conflicts are still open
	 */
	public long execute(Command command) {
		Actor actor = this.currentUser.actor();
		ImportBatch batch = this.batches.lock(actor.unitCode(), ImportKind.ROSTER, command.batchId());
		if (batch.status() != ImportStatus.PREVIEWED) {
			throw new RuleViolation("import.notWaiting", null);
		}
		Map<String, RosterConflict> open = this.planner.plan(actor.unitCode(), batch)
			.conflicts()
			.stream()
			.collect(Collectors.toMap(RosterConflict::key, Function.identity()));
		command.decided().forEach((decided) -> {
			RosterConflict conflict = meant(open.get(decided.key()), decided);
			this.memory.decide(actor.unitCode(), batch.id(), conflict, decided.choice(), actor.trailName());
		});
		RosterPlan plan = decideRest(actor, batch, command.rest(), this.planner.plan(actor.unitCode(), batch));
		this.batches.count(batch.id(), plan.preview());
		return plan.conflicts().stream().filter((conflict) -> conflict.chosen() == null).count();
	}

	private RosterPlan decideRest(Actor actor, ImportBatch batch, @Nullable RosterChoice rest, RosterPlan plan) {
		List<RosterConflict> open = plan.conflicts()
			.stream()
			.filter((conflict) -> conflict.chosen() == null && conflict.kind() == ConflictKind.CHANGED_SINCE)
			.toList();
		if (rest == null || open.isEmpty()) {
			return plan;
		}
		open.stream()
			.filter((conflict) -> conflict.offers(rest))
			.forEach((conflict) -> this.memory.decide(actor.unitCode(), batch.id(), conflict, rest, actor.trailName()));
		return this.planner.plan(actor.unitCode(), batch);
	}

	private static RosterConflict meant(@Nullable RosterConflict conflict, Decided decided) {
		if (conflict == null || !conflict.mark().equals(decided.mark()) || !conflict.offers(decided.choice())) {
			throw new RuleViolation("import.conflictChanged", null, decided.key().replaceFirst(":.*", ""));
		}
		return conflict;
	}

}
