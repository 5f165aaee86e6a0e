package cn.township.congress.service.congress;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.FirstSessionHeld;
import cn.township.congress.domain.congress.OpeningCorrected;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Corrects the mistyped day a session opened. Everything derived from that day follows in
 * the same transaction, or refuses it: mandates of this term and of the one before,
 * numbers of suggestions.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class CorrectOpening {

	private final Congresses congresses;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CorrectOpening(Congresses congresses, ApplicationEventPublisher events, Clock clock) {
		this.congresses = congresses;
		this.events = events;
		this.clock = clock;
	}

	public void execute(Command command) {
		Congress congress = this.congresses.findById(command.congressId())
			.orElseThrow(() -> new NotFound("congress", command.congressId()));
		LocalDate from = congress.correctOpening(command.sessionNo(), command.openedOn());
		if (!from.equals(command.seen())) {
			throw new RuleViolation("session.openingChanged", null, command.sessionNo(), from);
		}
		if (from.equals(command.openedOn())) {
			return;
		}
		boolean first = command.sessionNo() == 1;
		if (first) {
			requireNotUndone(from, command.openedOn());
			this.congresses.before(congress).ifPresent(congress::succeed);
		}
		this.congresses.saveAndFlush(congress);
		this.events.publishEvent(new OpeningCorrected(congress.id(), congress.unitCode(), command.sessionNo(), from,
				command.openedOn()));
		if (first) {
			this.events.publishEvent(new FirstSessionHeld(congress.id()));
		}
	}

	/** Who is in office already cannot be put off to a day to come. */
	private void requireNotUndone(LocalDate from, LocalDate to) {
		LocalDate today = LocalDate.now(this.clock);
		if (!from.isAfter(today) && to.isAfter(today)) {
			throw new RuleViolation("session.alreadyOpened", LawArticle.ORG_38, from, to);
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param seen the opening day the form showed
	 */
	public record Command(long congressId, int sessionNo, LocalDate seen, LocalDate openedOn) {
	}

}
