package cn.township.congress.service.deputy;

/** How a roster and the system can disagree so that a person has to decide. */
public enum ConflictKind {

	/** The identity number of somebody with another name. */
	ID_OTHER_NAME,
	/** The card of one deputy and the identity number of another. */
	CARD_AND_ID,
	/** The name of a deputy, but another month of birth. */
	NAMESAKE,
	/** Changed by hand after a file was imported; the file says otherwise. */
	CHANGED_SINCE

}
