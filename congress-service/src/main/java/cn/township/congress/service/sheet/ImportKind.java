package cn.township.congress.service.sheet;

/** What a file is imported as. */
public enum ImportKind {

	/** Deputies (代表花名册). */
	ROSTER,
	/** Suggestions (建议登记簿). */
	LEDGER,
	/** Deputies of all townships of a county, to be sent to each. */
	COUNTY_ROSTER

}
