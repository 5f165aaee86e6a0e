package cn.township.congress.domain.deputy;

/**
 * Which poll of a by-election it is (选举法第四十五条).
 */
public enum PollRound {

	/** The first: more than half of the votes cast elect. */
	FIRST,

	/** Once more among those with equal votes: the most votes elect. */
	TIE_BREAK,

	/** For seats left open: the most votes elect, at least one third of those cast. */
	FURTHER;

	/** Whether so many of the votes cast are enough, besides being the most. */
	boolean isEnough(int votes, int cast) {
		return switch (this) {
			case FIRST -> 2L * votes > cast;
			case TIE_BREAK -> votes > 0;
			case FURTHER -> votes > 0 && 3L * votes >= cast;
		};
	}

}
