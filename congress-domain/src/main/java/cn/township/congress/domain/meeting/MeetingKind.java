package cn.township.congress.domain.meeting;

import cn.township.congress.domain.rule.Majority;

/**
 * What kind of meeting it is.
 */
public enum MeetingKind {

	/** Preparatory meeting of a session (预备会议). */
	PREPARATORY,

	/** Plenary of a session (全体会议). */
	PLENARY,

	/** Deliberation of a group or delegation (分组审议); nothing is decided there. */
	GROUP,

	/** Meeting of the presidium (主席团会议), in session or between sessions. */
	PRESIDIUM;

	/** Whether all deputies are due, and two thirds of them are needed (地方组织法第十四条). */
	public boolean isOfAllDeputies() {
		return this == PREPARATORY || this == PLENARY;
	}

	/**
	 * The quorum where no setting says otherwise: two thirds of all deputies (地方组织法第十四条),
	 * more than half of the members of the presidium (provincial rules).
	 */
	public Majority usualQuorum() {
		return isOfAllDeputies() ? Majority.TWO_THIRDS_OR_MORE : Majority.MORE_THAN_HALF;
	}

}
