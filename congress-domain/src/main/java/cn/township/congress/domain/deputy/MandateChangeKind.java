package cn.township.congress.domain.deputy;

/**
 * What happened to a mandate, as the register of changes (代表变动登记) has it.
 */
public enum MandateChangeKind {

	/** Elected in a by-election. */
	ELECTED,

	/** The credentials committee took the election up. */
	TAKEN_UP,

	/** The presidium confirmed the mandate. */
	CONFIRMED,

	/** The presidium declared the election invalid. */
	DECLARED_INVALID,

	/** The roster was published. */
	PUBLISHED,

	/** Duties were suspended. */
	SUSPENDED,

	/** Duties were resumed. */
	RESUMED,

	/** The committee reported to the congress that the mandate ends. */
	TERMINATION_REPORTED,

	/** A report was withdrawn before the congress announced anything. */
	REPORT_WITHDRAWN,

	/** The congress announced the end. */
	TERMINATED

}
