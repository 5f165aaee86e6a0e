package cn.township.congress.domain.presidium;

/**
 * Where the record of a meeting stands.
 */
public enum MinutesStatus {

	/** May be written on. */
	DRAFT,

	/** Signed; corrected by an erratum only. */
	SIGNED

}
