package cn.township.congress.domain.territory;

/**
 * What a handling agency (承办单位) is.
 */
public enum AgencyKind {

	/**
	 * The township government's own office (政府办公室): takes what belongs to nobody else.
	 */
	GOVERNMENT,

	/** An office of the township (内设机构), as for agriculture or village building. */
	OFFICE,

	/** A public institution of the township (事业站所): stations, school, clinic. */
	INSTITUTION,

	/** An outpost of a county body (派驻机构), as the police station. */
	STATIONED,

	/** A village or residents' committee (村、社区). */
	VILLAGE,

	/** An enterprise, as for water or electricity (企业). */
	ENTERPRISE,

	/** Any other body (其他). */
	OTHER

}
