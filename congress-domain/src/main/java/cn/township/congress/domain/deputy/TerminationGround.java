package cn.township.congress.domain.deputy;

/**
 * Why a mandate ends within the term (代表法第六十二条).
 */
public enum TerminationGround {

	/** Moved or transferred out of the area (item 1); ends by itself (选举法第五十七条). */
	MOVED_AWAY(true),

	/** The congress accepted the resignation (item 2, 选举法第五十五条). */
	RESIGNED(false),

	/** The congress accepted a resignation it had ordered (item 2). */
	RESIGNED_BY_ORDER(false),

	/** Absent from two sessions without approval (item 3). */
	ABSENT_TWICE(false),

	/** Recalled by the voters of the district (item 4, 选举法第五十条、第五十三条). */
	RECALLED(true),

	/** Lost the nationality of the People's Republic (item 5). */
	NATIONALITY_LOST(false),

	/** Deprived of political rights (item 6). */
	POLITICAL_RIGHTS_LOST(false),

	/** Lost the capacity to act (item 7). */
	CAPACITY_LOST(false),

	/** Died; the mandate ends naturally (代表法第六十二条第二款). */
	DIED(true);

	private final boolean endsByItself;

	TerminationGround(boolean endsByItself) {
		this.endsByItself = endsByItself;
	}

	/**
	 * Whether the holder no longer counts from the day of the ground itself; otherwise
	 * from the day the congress announces it (代表法第六十三条).
	 */
	public boolean endsByItself() {
		return this.endsByItself;
	}

	/** Whether the congress accepts it by more than half of all deputies. */
	public boolean isResignation() {
		return this == RESIGNED || this == RESIGNED_BY_ORDER;
	}

}
