package cn.township.congress.domain.deputy;

/**
 * Level of a congress above the township's.
 */
public enum HigherLevel {

	/** County, district or county-level city. */
	COUNTY,

	/** City with districts, prefecture. */
	CITY,

	/** Province, autonomous region, municipality. */
	PROVINCE,

	/** National People's Congress. */
	NATION

}
