package cn.township.congress.service.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.liaison.LiaisonArea;
import cn.township.congress.domain.liaison.LiaisonAreas;
import cn.township.congress.domain.liaison.LiaisonAssignment;
import cn.township.congress.domain.liaison.LiaisonAssignments;
import cn.township.congress.domain.liaison.LiaisonVisit;
import cn.township.congress.domain.liaison.LiaisonVisits;
import cn.township.congress.domain.liaison.Target;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Enters a visit: the township's office those in the township, the county its own.
 */
@UseCase({ Permission.KEEP_LIAISON, Permission.ASSIGN_LIAISON })
public class RecordVisit {

	private final LiaisonVisits visits;

	private final LiaisonAssignments assignments;

	private final LiaisonAreas areas;

	private final DeputyMandates mandates;

	private final Targets targets;

	private final CurrentUser currentUser;

	private final Clock clock;

	RecordVisit(LiaisonVisits visits, LiaisonAssignments assignments, LiaisonAreas areas, DeputyMandates mandates,
			Targets targets, CurrentUser currentUser, Clock clock) {
		this.visits = visits;
		this.assignments = assignments;
		this.areas = areas;
		this.mandates = mandates;
		this.targets = targets;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Returns the id. */
	public long execute(Command command) {
		Actor actor = this.currentUser.actor();
		Entry entry = Entry.of(command.on(), this.clock, actor.displayName());
		LiaisonVisit visit = visit(command, actor.unitCode(), entry);
		this.targets.require(command.target(), command.on());
		visit.describe(command.matter(), command.followUp());
		return this.visits.save(visit).id();
	}

	private LiaisonVisit visit(Command command, AdminCode unit, Entry entry) {
		if (command.assignmentId() != null) {
			long id = command.assignmentId();
			LiaisonAssignment assignment = this.assignments.findById(id)
				.orElseThrow(() -> new NotFound("assignment", id));
			Long area = assignment.areaId();
			LiaisonArea of = (area != null) ? this.areas.findById(area).orElse(null) : null;
			return LiaisonVisit.assigned(unit, assignment, of, command.target(), entry);
		}
		if (command.deputyId() != null) {
			long id = command.deputyId();
			DeputyMandate deputy = this.mandates.findById(id)
				.filter((mandate) -> mandate.unitCode().equals(unit))
				.orElseThrow(() -> new NotFound("deputy", id));
			return LiaisonVisit.byDeputy(deputy, this.targets.nameOf(deputy), command.target(), entry);
		}
		return LiaisonVisit.of(unit, Objects.requireNonNull(command.visitor()), command.post(), command.target(),
				entry);
	}

	/**
	 * What is asked for: who came is said in one of three ways.
	 *
	 * @param assignmentId an official assigned to the target
	 * @param deputyId a deputy of the township, by the mandate
	 * @param visitor the name of anybody else
	 */
	public record Command(LocalDate on, @Nullable Long assignmentId, @Nullable Long deputyId, @Nullable String visitor,
			@Nullable String post, Target target, String matter, @Nullable String followUp) {
	}

}
