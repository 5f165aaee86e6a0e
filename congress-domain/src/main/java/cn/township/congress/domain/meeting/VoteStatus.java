package cn.township.congress.domain.meeting;

/**
 * Where a vote stands.
 */
public enum VoteStatus {

	/** Put to the vote, not yet counted. */
	OPEN,

	/** Counted; the figures are final. */
	COUNTED,

	/** More ballots came back than were given out: it has to be repeated. */
	VOID,

	/** Taken back before it was counted; put by mistake or in the wrong form. */
	WITHDRAWN

}
