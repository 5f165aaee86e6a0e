package cn.township.congress.service.paper;

/** What a paper is about, and by whose number it is asked for. */
public enum PaperSubject {

	/** A session of the congress. */
	COURSE,

	/** One meeting, of the congress or of its presidium. */
	MEETING,

	/** One election of office-holders. */
	ELECTION,

	/** One vote. */
	VOTE,

	/** One resolution, decision or announcement. */
	RESOLUTION,

	/** One suggestion. */
	SUGGESTION,

	/** One bill. */
	BILL,

	/** One interpellation. */
	INTERPELLATION,

	/** The suggestions of a session or a year. */
	LEDGER,

	/** One report on the handling of suggestions. */
	REPORT;

	/** Whether it belongs to a session or a meeting, not to a procedure of its own. */
	boolean isOfMeetings() {
		return ordinal() <= RESOLUTION.ordinal();
	}

}
