package cn.township.congress.domain.obligation;

/**
 * Where an obligation stands.
 */
public enum ObligationStatus {

	/** To be done. */
	OPEN,

	/** Done. */
	DONE,

	/** No longer called for. */
	CANCELLED

}
