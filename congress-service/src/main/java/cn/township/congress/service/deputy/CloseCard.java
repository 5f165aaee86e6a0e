package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyCard;
import cn.township.congress.domain.deputy.DeputyCards;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Records that a card came back or is lost; another one may be issued afterwards.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class CloseCard {

	private final DeputyCards cards;

	private final CurrentUser currentUser;

	private final Clock clock;

	CloseCard(DeputyCards cards, CurrentUser currentUser, Clock clock) {
		this.cards = cards;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * What is asked for.
	 *
	 * @param lost whether it is lost instead of back
	 * @param note how it was lost
	 */
	public record Command(long cardId, boolean lost, LocalDate on, @Nullable String note) {

	}

	/** Returns the number of the card. */
	public String execute(Command command) {
		DeputyCard card = this.cards.findById(command.cardId())
			.orElseThrow(() -> new NotFound("card", command.cardId()));
		Entry entry = Entry.of(command.on(), this.clock, this.currentUser.actor().displayName());
		if (command.lost()) {
			card.declareLost(entry, command.note());
		}
		else {
			card.takeBack(entry);
		}
		return card.cardNo();
	}

}
