package cn.township.congress.domain.presidium;

/**
 * Where the list of a presidium stands.
 */
public enum ListStatus {

	/** Being prepared. */
	DRAFT,

	/** Put to the vote. */
	PUT,

	/** At least one of it was elected. */
	ELECTED,

	/** Nobody of it was elected. */
	REJECTED

}
