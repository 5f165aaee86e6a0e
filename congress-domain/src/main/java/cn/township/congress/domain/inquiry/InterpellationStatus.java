package cn.township.congress.domain.inquiry;

/**
 * How far an interpellation has come.
 */
public enum InterpellationStatus {

	/** Being written and signed. */
	DRAFT,

	/** Put forward; the presidium decides how it is answered. */
	SUBMITTED,

	/** To be answered as the presidium decided. */
	ACCEPTED,

	/** Answered. */
	ANSWERED,

	/** Half of the proposers or more are dissatisfied: to be answered once more. */
	RE_ANSWER_REQUIRED,

	/** Nothing is left to be done. */
	CLOSED,

	/** Withdrawn before it was answered. */
	WITHDRAWN;

	/** Whether the government owes an answer. */
	public boolean awaitsAnswer() {
		return this == ACCEPTED || this == RE_ANSWER_REQUIRED;
	}

	/** Whether nothing more happens to it. */
	public boolean isFinal() {
		return this == CLOSED || this == WITHDRAWN;
	}

}
