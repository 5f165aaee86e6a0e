package cn.township.congress.domain.rule;

/**
 * The counting words of the law, applied to the number of deputies in office (实有代表数),
 * suspended ones included. 以上 includes the number, 过半数 exceeds it (民法典第一千二百五十九条).
 */
public enum Majority {

	/** 过半数 of all deputies: elections and resolutions (地方组织法第二十五条). */
	MORE_THAN_HALF(1, 2, true),

	/** 半数以上: proposers who may demand a second answer (代表法第二十条). */
	HALF_OR_MORE(1, 2, false),

	/** 三分之二以上 present: the quorum of a session (地方组织法第十四条). */
	TWO_THIRDS_OR_MORE(2, 3, false),

	/** 五分之一以上: extraordinary session, removal motion (地方组织法第十四、三十一条). */
	ONE_FIFTH_OR_MORE(1, 5, false);

	private final int numerator;

	private final int denominator;

	private final boolean exceeding;

	Majority(int numerator, int denominator, boolean exceeding) {
		this.numerator = numerator;
		this.denominator = denominator;
		this.exceeding = exceeding;
	}

	/** The smallest number that suffices among so many. */
	public int of(int total) {
		if (total < 1) {
			throw new IllegalArgumentException("Nobody to count: " + total);
		}
		int share = Math.multiplyExact(total, this.numerator);
		return this.exceeding ? share / this.denominator + 1 : -Math.floorDiv(-share, this.denominator);
	}

	public boolean isReachedBy(int count, int total) {
		return count >= of(total);
	}

}
