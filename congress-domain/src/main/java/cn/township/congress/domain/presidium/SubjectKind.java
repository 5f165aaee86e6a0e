package cn.township.congress.domain.presidium;

import cn.township.congress.domain.meeting.AgendaKind;

/**
 * What waits for the presidium and is moved on by its decision.
 */
public enum SubjectKind {

	/** A suggestion accepted and to be handed over (地方组织法第四十二条). */
	SUGGESTION(AgendaKind.SUGGESTION_HANDOVER),

	/** An election examined by the committee and to be confirmed (选举法第四十七条). */
	MANDATE(AgendaKind.CREDENTIALS),

	/** A report that a mandate ends, to be put before the congress (代表法第六十三条). */
	TERMINATION(AgendaKind.MANDATE_CHANGES),

	/** A planned session to be convened (地方组织法第十四条). */
	SESSION(AgendaKind.CONVENE_SESSION),

	/** A bill put forward, to be listed on the session's agenda or not (地方组织法第二十二条). */
	BILL(AgendaKind.BILL_LISTING),

	/** An interpellation of which it says how it is answered (地方组织法第二十四条). */
	INTERPELLATION(AgendaKind.INTERPELLATION_ANSWER);

	private final AgendaKind item;

	SubjectKind(AgendaKind item) {
		this.item = item;
	}

	/**
	 * Whether each is decided by itself, under an item of its own; the others are decided
	 * together.
	 */
	public boolean isDecidedAlone() {
		return this == BILL || this == INTERPELLATION;
	}

	/** The kind of item it is dealt with under. */
	public AgendaKind item() {
		return this.item;
	}

}
