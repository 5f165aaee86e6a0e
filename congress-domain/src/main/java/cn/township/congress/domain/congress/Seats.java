package cn.township.congress.domain.congress;

import java.util.Optional;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The number of deputies of a congress and what it rests on: the county's standing
 * committee fixes it (选举法第十三条) within the formula (选举法第十二条).
 *
 * @param number seats
 * @param inhabitants the population they were computed from; none if not known
 * @param decision of the county's standing committee; none if not on record
 * @param extraDecision of the province's standing committee on five per cent more; none
 * where there is no such decision
 */
public record Seats(int number, @Nullable Integer inhabitants, @Nullable String decision,
		@Nullable String extraDecision) {

	/**
	 * @throws RuleViolation if there are more seats than the law lets be (选举法第十二条), or
	 * fewer than forty-five for two thousand inhabitants or more
	 */
	public Seats {
		int most = SeatFormula.most(extraDecision != null);
		if (number < 1 || number > most) {
			throw new RuleViolation("congress.tooManySeats", LawArticle.ELE_12, number, most);
		}
		if (inhabitants != null) {
			requireFormula(new SeatFormula(inhabitants, extraDecision != null), number);
		}
	}

	/** As many, nothing known of what they rest on. */
	public static Seats of(int number) {
		return new Seats(number, null, null, null);
	}

	/** The formula applied, where the population is known. */
	public Optional<SeatFormula> formula() {
		return Optional.ofNullable(this.inhabitants)
			.map((people) -> new SeatFormula(people, this.extraDecision != null));
	}

	private static void requireFormula(SeatFormula formula, int number) {
		if (number > formula.most()) {
			throw new RuleViolation("congress.tooManySeatsForInhabitants", LawArticle.ELE_12, number,
					formula.inhabitants(), formula.most());
		}
		if (number < SeatFormula.BASE && !formula.mayBeFewerThanBase()) {
			throw new RuleViolation("congress.tooFewSeats", LawArticle.ELE_12, number, formula.inhabitants());
		}
	}

}
