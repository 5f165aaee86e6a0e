package cn.township.congress.domain.obligation;

/**
 * What has to be done.
 */
public enum ObligationKind {

	/** Make a resolution, decision or announcement public. */
	PUBLISH_RESOLUTION,

	/** Publish the approved budget. */
	PUBLISH_BUDGET,

	/** Report the approved budget for the record upward. */
	REPORT_BUDGET,

	/** File a normative resolution with the county's standing committee. */
	FILE_RESOLUTION,

	/** Report the result of an election to the county. */
	REPORT_ELECTION,

	/** Announce that somebody's office ended. */
	ANNOUNCE_OFFICE_END,

	/** Hold the constitutional oath of those elected. */
	HOLD_OATH,

	/** Hand the suggestions of the session over. */
	HAND_OVER_SUGGESTIONS,

	/** Report to the congress on how suggestions were handled. */
	REPORT_SUGGESTIONS,

	/** Make that report public. */
	PUBLISH_SUGGESTION_REPORT,

	/** Write the record of the session or meeting. */
	WRITE_MINUTES,

	/** Complete the archive. */
	ARCHIVE,

	/** Report to the congress how a bill it passed is carried out. */
	BILL_REPORT,

	/** A task a meeting gave out. */
	TASK

}
