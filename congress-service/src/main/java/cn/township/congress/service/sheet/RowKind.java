package cn.township.congress.service.sheet;

/** What an import would do with a row. */
public enum RowKind {

	/** Not known yet: would be added. */
	NEW,
	/** Known, but something differs: would be updated. */
	CHANGED,
	/** Known and the same: nothing to do. */
	UNCHANGED,
	/** The file and the system disagree; a person has to decide. */
	CONFLICT,
	/** A person decided to leave the row out. */
	SKIPPED,
	/** Refused; nothing is imported while one row is. */
	ERROR

}
