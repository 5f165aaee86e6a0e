package cn.township.congress.domain.bill;

/**
 * Who may propose a bill to a township's congress (地方组织法第二十二条); nobody else may.
 */
public enum Proposer {

	/** Five deputies or more jointly. */
	DEPUTIES,

	/** The presidium. */
	PRESIDIUM,

	/** The township's government; not its offices, not the Party. */
	GOVERNMENT

}
