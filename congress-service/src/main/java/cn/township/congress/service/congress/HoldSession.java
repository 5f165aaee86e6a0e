package cn.township.congress.service.congress;

import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.FirstSessionHeld;
import cn.township.congress.domain.congress.OpeningCorrected;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Enters a session (次) with the days it sits. The first one begins the term and ends the
 * one before; whoever waits for it is told.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class HoldSession {

	private final Congresses congresses;

	private final ApplicationEventPublisher events;

	HoldSession(Congresses congresses, ApplicationEventPublisher events) {
		this.congresses = congresses;
		this.events = events;
	}

	public void execute(Command command) {
		Congress congress = this.congresses.findById(command.congressId())
			.orElseThrow(() -> new NotFound("congress", command.congressId()));
		LocalDate expected = congress.firstSessionOn();
		congress.hold(command.sessionNo(), command.kind(), command.openedOn(), command.closedOn());
		boolean first = command.sessionNo() == 1;
		if (first) {
			this.congresses.before(congress).ifPresent(congress::succeed);
		}
		save(congress, command);
		if (first) {
			if (expected != null && !expected.equals(command.openedOn())) {
				this.events.publishEvent(new OpeningCorrected(congress.id(), congress.unitCode(), command.sessionNo(),
						expected, command.openedOn()));
			}
			this.events.publishEvent(new FirstSessionHeld(congress.id()));
		}
	}

	private void save(Congress congress, Command command) {
		try {
			this.congresses.saveAndFlush(congress);
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleViolation("session.numberNotNext", null, command.sessionNo(), command.sessionNo() + 1);
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param sessionNo the number the user saw, so that sending a form twice is noticed
	 * @param closedOn last day; none as long as it sits
	 */
	public record Command(long congressId, int sessionNo, SessionKind kind, LocalDate openedOn,
			@Nullable LocalDate closedOn) {
	}

}
