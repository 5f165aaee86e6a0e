package cn.township.congress.domain.deputy;

/**
 * Where a poll of a by-election stands.
 */
public enum ByElectionStatus {

	/** Planned, the result not entered. */
	PLANNED,

	/** All seats filled. */
	ELECTED,

	/** Equal votes leave a seat open: once more among them (选举法第四十五条). */
	TIE,

	/** Too few have enough votes: another poll for the seats left (选举法第四十五条). */
	SHORTFALL,

	/** Not more than half of the voters voted: void (选举法第四十五条). */
	VOID,

	/** Not held. */
	CANCELLED;

	/** Whether another poll for the seats left follows. */
	public boolean isFollowed() {
		return this == TIE || this == SHORTFALL;
	}

}
