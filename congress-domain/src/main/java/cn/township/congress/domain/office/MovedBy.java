package cn.township.congress.domain.office;

/**
 * Who moves a removal (地方组织法第三十一条).
 */
public enum MovedBy {

	/** The presidium. */
	PRESIDIUM,

	/** One fifth of the deputies or more, jointly. */
	DEPUTIES

}
