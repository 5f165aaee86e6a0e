package cn.township.congress.service.congress;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.FirstSessionHeld;
import cn.township.congress.domain.congress.Seats;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Opens a new term (届) after an election. The term before ends when the new congress
 * first meets.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class OpenTerm {

	private final Congresses congresses;

	private final Territories territories;

	private final CurrentUser currentUser;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OpenTerm(Congresses congresses, Territories territories, CurrentUser currentUser, ApplicationEventPublisher events,
			Clock clock) {
		this.congresses = congresses;
		this.territories = territories;
		this.currentUser = currentUser;
		this.events = events;
		this.clock = clock;
	}

	/** Returns the id of the congress. */
	public long execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		Territory territory = this.territories.findByUnitCode(unit).orElseThrow();
		if (!territory.kind().isTownship()) {
			throw new RuleViolation("congress.unitHasNone", null, territory.name(), territory.kind());
		}
		TermSeats.requireExtraAllowed(command.seats(), territory);
		requireElected(command.electedOn());
		Congress congress = new Congress(unit, command.termNo(), command.seats(), command.electedOn(),
				command.firstSessionOn());
		this.congresses.findByUnitCodeOrderByTermNoDesc(unit).stream().findFirst().ifPresent(congress::succeed);
		long id = save(congress).id();
		if (command.firstSessionOn() != null) {
			this.events.publishEvent(new FirstSessionHeld(id));
		}
		return id;
	}

	private void requireElected(LocalDate on) {
		LocalDate today = LocalDate.now(this.clock);
		if (on.isAfter(today)) {
			throw new RuleViolation("date.inFuture", null, on, today);
		}
	}

	private Congress save(Congress congress) {
		try {
			return this.congresses.saveAndFlush(congress);
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleViolation("congress.termTaken", null, congress.termNo());
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param seats number of deputies and what it rests on
	 * @param firstSessionOn day of the first session; none as long as it has not met
	 */
	public record Command(int termNo, Seats seats, LocalDate electedOn, @Nullable LocalDate firstSessionOn) {

		public Command(int termNo, int seats, LocalDate electedOn, @Nullable LocalDate firstSessionOn) {
			this(termNo, Seats.of(seats), electedOn, firstSessionOn);
		}

	}

}
