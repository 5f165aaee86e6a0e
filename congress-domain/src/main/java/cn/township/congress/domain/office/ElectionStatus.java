package cn.township.congress.domain.office;

/**
 * How far an election of office-holders has come.
 */
public enum ElectionStatus {

	/** Prepared; nominations may come in. */
	OPENED,

	/** The congress has adopted the election method (地方组织法第二十七条). */
	METHOD_ADOPTED,

	/** Method adopted and somebody nominated. */
	NOMINATING,

	/** More nominated than allowed: ranked by a first vote (地方组织法第二十七条). */
	PRE_ELECTION,

	/** The candidates are final. */
	FORMAL_LIST,

	/** Put to the secret ballot, not yet counted. */
	BALLOTING,

	/** Every place is filled. */
	ELECTED,

	/** Equal votes leave places open (地方组织法第二十九条). */
	TIE,

	/** Fewer than places got more than half of all (地方组织法第二十九条). */
	SHORTFALL,

	/** More ballots came back than were given out. */
	VOID,

	/** Opened by mistake, or called off before the ballot. */
	CANCELLED;

	/** Whether somebody may still be nominated, or withdraw. */
	public boolean isNominating() {
		return this == OPENED || this == METHOD_ADOPTED || this == NOMINATING;
	}

	/** Whether the votes have been counted and hold. */
	public boolean isCounted() {
		return this == ELECTED || this == TIE || this == SHORTFALL;
	}

	/** Whether something is still to be done before its result. */
	public boolean isOpen() {
		return !isCounted() && this != CANCELLED;
	}

}
