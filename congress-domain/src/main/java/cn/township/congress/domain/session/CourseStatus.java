package cn.township.congress.domain.session;

/**
 * How far a session has come.
 */
public enum CourseStatus {

	/** Planned by the office (拟召开). */
	PLANNED,

	/** The presidium has decided day, proposed agenda and observers (已决定召开). */
	CONVENED,

	/** Deputies were notified, the day published (已通知). */
	NOTIFIED,

	/** The preparatory meeting has opened (预备会议). */
	PREPARATORY,

	/** In session (会议期间). */
	OPEN,

	/** Closed (已闭幕). */
	CLOSED,

	/** Its papers are complete (已归档). */
	ARCHIVED,

	/** Not held after all; only before it was convened (已取消). */
	CANCELLED;

	/** Whether its meetings may be held. */
	public boolean isSitting() {
		return this == PREPARATORY || this == OPEN;
	}

	/** Whether it is still to be held or being held. */
	public boolean isAhead() {
		return ordinal() < CLOSED.ordinal();
	}

}
