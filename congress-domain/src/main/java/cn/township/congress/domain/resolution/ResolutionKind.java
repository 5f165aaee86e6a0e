package cn.township.congress.domain.resolution;

/**
 * What kind of document it is.
 */
public enum ResolutionKind {

	/** A resolution (决议) of the congress. */
	RESOLUTION,

	/** A decision (决定) of congress or presidium. */
	DECISION,

	/** An announcement (公告): makes known what was decided, and is not voted on itself. */
	ANNOUNCEMENT;

	public boolean isVoted() {
		return this != ANNOUNCEMENT;
	}

}
