package cn.township.congress.domain.office;

/**
 * Who nominated a candidate (地方组织法第二十六条).
 */
public enum NominatedBy {

	/** The presidium. */
	PRESIDIUM,

	/** Ten or more deputies jointly. */
	DEPUTIES,

	/** Nobody: the voters wrote the name on the ballot (地方组织法第二十八条). */
	WRITTEN_IN

}
