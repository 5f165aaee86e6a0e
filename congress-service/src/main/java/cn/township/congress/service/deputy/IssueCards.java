package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.CardState;
import cn.township.congress.domain.deputy.DeputyCard;
import cn.township.congress.domain.deputy.DeputyCards;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Hands cards out to one deputy or, after a change of terms, to all (代表法第四十九条).
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class IssueCards {

	private final DeputyMandates mandates;

	private final DeputyCards cards;

	private final RegisterReader reader;

	private final Seats seats;

	private final CurrentUser currentUser;

	private final Clock clock;

	IssueCards(DeputyMandates mandates, DeputyCards cards, RegisterReader reader, Seats seats, CurrentUser currentUser,
			Clock clock) {
		this.mandates = mandates;
		this.cards = cards;
		this.reader = reader;
		this.seats = seats;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * What is asked for: all of it or nothing.
	 *
	 * @param on the day they are handed out
	 */
	public record Command(List<Item> items, LocalDate on) {

	}

	/** A deputy and the number of the card. */
	public record Item(long mandateId, @Nullable String cardNo) {

	}

	public void execute(Command command) {
		if (command.items().isEmpty()) {
			throw new RuleViolation("card.nobody", null);
		}
		Entry entry = Entry.of(command.on(), this.clock, this.currentUser.actor().displayName());
		for (Item item : command.items()) {
			issue(item, entry);
		}
	}

	private void issue(Item item, Entry entry) {
		DeputyMandate mandate = this.mandates.findById(item.mandateId())
			.orElseThrow(() -> new NotFound("deputy", item.mandateId()));
		String cardNo = this.reader.cardNo(item.cardNo());
		if (cardNo == null) {
			throw new RuleViolation("card.numberMissing", null);
		}
		if (this.cards.existsByMandateIdAndState(mandate.id(), CardState.ISSUED)) {
			throw new RuleViolation("card.alreadyOut", null, cardNo);
		}
		this.seats.requireFree(mandate.congressId(), cardNo, mandate.id());
		this.cards.save(DeputyCard.issue(mandate, cardNo, entry));
	}

}
