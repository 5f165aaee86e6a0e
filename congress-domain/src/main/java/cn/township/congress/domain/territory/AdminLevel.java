package cn.township.congress.domain.territory;

/**
 * Level of an administrative area, read from the trailing zeros of its code.
 */
public enum AdminLevel {

	/** Province, autonomous region or municipality (省级): the first two digits. */
	PROVINCE(10_000_000),

	/** City, prefecture or league (地级): the first four digits. */
	CITY(100_000),

	/** County, district or county-level city (县级): the first six digits. */
	COUNTY(1_000),

	/** Township, town, subdistrict or development zone (乡级): all nine digits. */
	TOWNSHIP(1);

	private final int span;

	AdminLevel(int span) {
		this.span = span;
	}

	/** How many codes an area of this level covers. */
	int span() {
		return this.span;
	}

	public boolean isAbove(AdminLevel other) {
		return this.span > other.span;
	}

}
