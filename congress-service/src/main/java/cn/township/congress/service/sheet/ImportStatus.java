package cn.township.congress.service.sheet;

/** Where an import stands. */
public enum ImportStatus {

	/** Uploaded and shown; nothing stored yet. */
	PREVIEWED,
	/** Stored. */
	CONFIRMED,
	/** Stored and taken back. */
	UNDONE,
	/** Replaced by another upload before it was confirmed. */
	DISCARDED

}
