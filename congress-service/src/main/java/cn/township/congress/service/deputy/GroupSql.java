package cn.township.congress.service.deputy;

/** Groups of deputies as the list of deputies asks for them; {@code :day} is a date. */
final class GroupSql {

	private static final String MEMBER = " FROM group_membership w JOIN deputy_group y ON y.id = w.group_id"
			+ " WHERE w.mandate_id = m.id AND w.from_on <= :day AND (w.until_on IS NULL OR w.until_on > :day)";

	/** The names of the groups of mandate {@code m}. */
	static final String NAMES_ON_THE_DAY = "(SELECT string_agg(DISTINCT y.name, '、')" + MEMBER + ")";

	/** Whether mandate {@code m} is in the group. */
	static final String IN_GROUP = "EXISTS (SELECT" + MEMBER + " AND w.group_id = :group)";

	/** Whether mandate {@code m} is in no group. */
	static final String IN_NONE = "NOT EXISTS (SELECT" + MEMBER + ")";

	private GroupSql() {
	}

}
