package cn.township.congress.service.congress;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.ElectionDayCorrected;
import cn.township.congress.domain.congress.Seats;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Corrects what was entered of a term, or adds the decisions its seats rest on.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class CorrectTerm {

	private final Congresses congresses;

	private final Territories territories;

	private final TermSeats seats;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CorrectTerm(Congresses congresses, Territories territories, TermSeats seats, ApplicationEventPublisher events,
			Clock clock) {
		this.congresses = congresses;
		this.territories = territories;
		this.seats = seats;
		this.events = events;
		this.clock = clock;
	}

	public void execute(Command command) {
		Congress congress = this.congresses.load(command.congressId(), command.version())
			.orElseThrow(() -> new NotFound("congress", command.congressId()));
		renumber(congress, command.termNo());
		TermSeats.requireExtraAllowed(command.seats(),
				this.territories.findByUnitCode(congress.unitCode()).orElseThrow());
		this.seats.requireRoom(congress, command.seats());
		congress.fixSeats(command.seats());
		correctElection(congress, command.electedOn());
		this.congresses.saveAndFlush(congress);
	}

	private void renumber(Congress congress, int termNo) {
		if (termNo == congress.termNo()) {
			return;
		}
		if (this.congresses.findByUnitCodeOrderByTermNoDesc(congress.unitCode()).size() > 1) {
			throw new RuleViolation("congress.termNoFixed", null, congress.termNo());
		}
		congress.renumber(termNo);
	}

	private void correctElection(Congress congress, LocalDate on) {
		LocalDate before = congress.electedOn();
		if (on.equals(before)) {
			return;
		}
		LocalDate today = LocalDate.now(this.clock);
		if (on.isAfter(today)) {
			throw new RuleViolation("date.inFuture", null, on, today);
		}
		this.congresses.before(congress)
			.filter((previous) -> !on.isAfter(previous.electedOn()))
			.ifPresent((previous) -> refuseOrder(on, previous.electedOn()));
		this.congresses.after(congress)
			.filter((next) -> !next.electedOn().isAfter(on))
			.ifPresent((next) -> refuseOrder(next.electedOn(), on));
		congress.correctElection(on);
		this.events.publishEvent(new ElectionDayCorrected(congress.id(), before, on));
	}

	private static void refuseOrder(LocalDate later, LocalDate sooner) {
		throw new RuleViolation("congress.notAfterPrevious", LawArticle.ORG_38, later, sooner);
	}

	/**
	 * What is asked for.
	 *
	 * @param version of the congress the form was filled in with
	 */
	public record Command(long congressId, int version, int termNo, Seats seats, LocalDate electedOn) {
	}

}
