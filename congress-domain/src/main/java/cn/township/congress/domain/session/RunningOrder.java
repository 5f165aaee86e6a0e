package cn.township.congress.domain.session;

import cn.township.congress.domain.congress.SessionKind;

/**
 * The standard order a session is run by; the agenda starts from it.
 */
public enum RunningOrder {

	/** First session of a term (换届后第一次会议). */
	FIRST(SessionKind.REGULAR),

	/** Regular session, usually early in the year (例会). */
	REGULAR(SessionKind.REGULAR),

	/** Session in the middle of the year (年中会议). */
	MID_YEAR(SessionKind.REGULAR),

	/** Extraordinary session (临时会议). */
	EXTRAORDINARY(SessionKind.EXTRAORDINARY);

	private final SessionKind kind;

	RunningOrder(SessionKind kind) {
		this.kind = kind;
	}

	public SessionKind kind() {
		return this.kind;
	}

}
