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
	SESSION(AgendaKind.CONVENE_SESSION);

	private final AgendaKind item;

	SubjectKind(AgendaKind item) {
		this.item = item;
	}

	/** The kind of item it is dealt with under. */
	public AgendaKind item() {
		return this.item;
	}

}
