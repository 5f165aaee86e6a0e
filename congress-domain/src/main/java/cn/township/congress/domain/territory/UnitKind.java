package cn.township.congress.domain.territory;

/**
 * Kind of an administrative area or unit. The last three digits of a code tell the kind
 * of a township-level unit (GB/T 10114).
 */
public enum UnitKind {

	/** Province (省级): has a congress and a standing committee of its own. */
	PROVINCE(AdminLevel.PROVINCE, 0, 0, true),

	/** City or prefecture (地级): looks at its counties. */
	CITY(AdminLevel.CITY, 0, 0, true),

	/** County or district (县级): its standing committee guides the townships. */
	COUNTY(AdminLevel.COUNTY, 0, 0, true),

	/** Town (镇): has a township-level congress; codes 100–199. */
	TOWN(AdminLevel.TOWNSHIP, 100, 199, true),

	/** Township (乡): has a township-level congress; codes 200–399. */
	TOWNSHIP(AdminLevel.TOWNSHIP, 200, 399, true),

	/** Ethnic township (民族乡): as a township, and its head is of the founding minority. */
	ETHNIC_TOWNSHIP(AdminLevel.TOWNSHIP, 200, 399, true),

	/** Subdistrict (街道): an outpost of the county, without a congress; codes 001–099. */
	SUBDISTRICT(AdminLevel.TOWNSHIP, 1, 99, false),

	/** Development zone (开发区): run by a committee, no congress; codes 400–599. */
	DEVELOPMENT_ZONE(AdminLevel.TOWNSHIP, 400, 599, false);

	private final AdminLevel level;

	private final int from;

	private final int to;

	private final boolean congress;

	UnitKind(AdminLevel level, int from, int to, boolean congress) {
		this.level = level;
		this.from = from;
		this.to = to;
		this.congress = congress;
	}

	public AdminLevel level() {
		return this.level;
	}

	/** Whether such a unit elects a people's congress. */
	public boolean hasCongress() {
		return this.congress;
	}

	/** Whether it is one of the three with a congress of township level (乡、民族乡、镇). */
	public boolean isTownship() {
		return this.congress && this.level == AdminLevel.TOWNSHIP;
	}

	/** Whether a unit of this kind may have the code. */
	public boolean fits(AdminCode code) {
		int tail = code.value() % 1000;
		return code.level() == this.level && this.from <= tail && tail <= this.to;
	}

}
