package cn.township.congress.service.deputy;

/**
 * The three steps from an election to a published roster (选举法第四十七条), each with the
 * deputies it is still to be taken for.
 */
public enum ReviewStep {

	/** The credentials committee takes the elections up. */
	TAKE_UP(DeputySet.TO_REVIEW),

	/** The presidium confirms on the committee's report. */
	CONFIRM(DeputySet.UNDER_REVIEW),

	/** The roster is published, before the first session. */
	PUBLISH(DeputySet.TO_PUBLISH);

	private final DeputySet waiting;

	ReviewStep(DeputySet waiting) {
		this.waiting = waiting;
	}

	/** For whom it is still to be taken. */
	public DeputySet waiting() {
		return this.waiting;
	}

}
