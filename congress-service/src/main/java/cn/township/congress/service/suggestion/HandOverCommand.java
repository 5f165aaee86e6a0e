package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The presidium's decision as it is entered.
 *
 * @param version the suggestion as the form showed it
 * @param lead agency that leads and replies; null where the form left it open
 * @param assisting agencies that assist
 * @param on day of the hand-over
 * @param months months for the reply, three in the ordinary case
 * @param longGround why more than the ordinary months
 * @param meeting presidium meeting that decided, as it is cited
 * @param decidedOn day of that meeting
 */
public record HandOverCommand(long id, int version, @Nullable Long lead, List<Long> assisting, LocalDate on, int months,
		@Nullable String longGround, String meeting, LocalDate decidedOn) {

	public HandOverCommand {
		assisting = List.copyOf(assisting);
	}

}
