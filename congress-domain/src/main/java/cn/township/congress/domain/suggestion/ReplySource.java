package cn.township.congress.domain.suggestion;

/**
 * Who entered a reply.
 */
public enum ReplySource {

	/** The agency itself. */
	AGENCY,

	/** The congress office, from the agency's paper. */
	TRANSCRIBED,

	/** Taken over with the township's ledger of earlier handling. */
	LEDGER

}
