package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.ByElection;
import cn.township.congress.domain.deputy.ByElectionStatus;
import cn.township.congress.domain.deputy.ByElections;
import cn.township.congress.domain.deputy.CandidateFacts;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Plans a by-election for vacancies of one district (选举法第五十七条).
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class PlanByElection {

	private final ByElections byElections;

	private final Congresses congresses;

	private final ElectoralDistricts districts;

	private final SeatBook seats;

	private final OneMandate oneMandate;

	private final CurrentUser currentUser;

	private final Clock clock;

	PlanByElection(ByElections byElections, Congresses congresses, ElectoralDistricts districts, SeatBook seats,
			OneMandate oneMandate, CurrentUser currentUser, Clock clock) {
		this.byElections = byElections;
		this.congresses = congresses;
		this.districts = districts;
		this.seats = seats;
		this.oneMandate = oneMandate;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Returns the id of the by-election. */
	public long execute(Command command) {
		Actor actor = this.currentUser.actor();
		AdminCode unit = actor.unitCode();
		LocalDate today = LocalDate.now(this.clock);
		Congress congress = this.congresses.inTerm(unit, today)
			.orElseThrow(() -> new RuleViolation("byElection.noTerm", LawArticle.ELE_57));
		if (this.districts.findByCongressIdOrderByDistrictNo(congress.id())
			.stream()
			.noneMatch((district) -> district.id() == command.districtId())) {
			throw new NotFound("electoral district", command.districtId());
		}
		command.candidates()
			.forEach((candidate) -> this.oneMandate.requireNoneElsewhere(unit, candidate.name(), candidate.idNumber()));
		this.seats.lock(command.districtId());
		int planned = this.byElections.findByDistrictIdAndStatus(command.districtId(), ByElectionStatus.PLANNED)
			.stream()
			.mapToInt(ByElection::seats)
			.sum();
		int vacant = Math.max(0, this.seats.seats(command.districtId(), today).free() - planned);
		return this.byElections
			.save(new ByElection(congress, command.districtId(), vacant, command.plan(), command.candidates(),
					actor.displayName()))
			.id();
	}

	public record Command(long districtId, ByElection.Plan plan, List<CandidateFacts> candidates) {
	}

}
