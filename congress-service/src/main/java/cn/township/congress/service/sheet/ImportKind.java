package cn.township.congress.service.sheet;

/** What a file is imported as. */
public enum ImportKind {

	/** Deputies (代表花名册). */
	ROSTER,
	/** Suggestions (建议登记簿). */
	LEDGER

}
