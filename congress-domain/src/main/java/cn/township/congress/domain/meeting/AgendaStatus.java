package cn.township.congress.domain.meeting;

/**
 * Where an item of an agenda stands.
 */
public enum AgendaStatus {

	/** On the draft. */
	PROPOSED,

	/** On the adopted agenda, not yet dealt with. */
	SET,

	/** Heard; nothing was to be decided. */
	HEARD,

	/** Decided in favour. */
	ADOPTED,

	/** Decided against. */
	REJECTED,

	/** Put off to a later meeting or session. */
	DEFERRED,

	/** Taken off the agenda; its number stays. */
	REMOVED;

	/** Whether it is still to be dealt with. */
	public boolean isOpen() {
		return this == PROPOSED || this == SET;
	}

}
