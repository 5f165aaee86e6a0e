package cn.township.congress.domain.meeting;

import cn.township.congress.domain.shared.RuleViolation;

/**
 * The figures of a ballot that are common to all its lines.
 *
 * @param issued given out (发出)
 * @param returned taken back (收回)
 * @param valid of these valid (有效)
 * @param spoiled of these spoiled (无效)
 */
public record SheetCount(int issued, int returned, int valid, int spoiled) {

	/**
	 * @throws RuleViolation if a figure is below zero or valid and spoiled ballots are
	 * not those returned
	 */
	public SheetCount {
		if (issued < 0 || returned < 0 || valid < 0 || spoiled < 0) {
			throw new RuleViolation("vote.negative", null);
		}
		if (returned <= issued && valid + spoiled != returned) {
			throw new RuleViolation("vote.returnedDisagrees", null, valid, spoiled, valid + spoiled, returned);
		}
	}

	/** More came back than were given out: the ballot is void. */
	public boolean isVoid() {
		return this.returned > this.issued;
	}

}
