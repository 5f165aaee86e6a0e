package cn.township.congress.service.indicator;

/**
 * What suggestions can be broken down by. Each statement names the group: its key, its
 * name, and the township or term it belongs to.
 */
public enum Dimension {

	/** By category. */
	CATEGORY("s.category AS key, s.category AS name, NULL AS belongs", "", "1, 2, 3", "1"),

	/** By the agency that leads. */
	AGENCY("a.id AS key, a.name, t.name AS belongs",
			" JOIN agency a ON a.id = s.lead_agency_id JOIN territory t ON t.unit_code = s.unit_code",
			"1, 2, 3, s.unit_code", "s.unit_code, count(*) DESC, a.id"),

	/** By the electoral district of the lead deputy. */
	DISTRICT("d.id AS key, d.name, t.name || '第' || c.term_no || '届' AS belongs",
			" JOIN suggestion_signer l ON l.suggestion_id = s.id AND l.position = 0"
					+ " JOIN deputy_mandate m ON m.id = l.mandate_id JOIN electoral_district d ON d.id = m.district_id"
					+ " JOIN congress c ON c.id = d.congress_id JOIN territory t ON t.unit_code = s.unit_code",
			"1, 2, 3, s.unit_code, c.term_no, d.district_no", "s.unit_code, c.term_no DESC, d.district_no");

	private final String columns;

	private final String joins;

	private final String groups;

	private final String order;

	Dimension(String columns, String joins, String groups, String order) {
		this.columns = columns;
		this.joins = joins;
		this.groups = groups;
		this.order = order;
	}

	/**
	 * One row a group.
	 * @param where conditions on a row of {@code suggestion s}
	 */
	String sql(String where) {
		return "SELECT " + this.columns + ", " + FigureColumns.ofRows() + " FROM suggestion s" + this.joins + where
				+ " GROUP BY " + this.groups + " ORDER BY " + this.order;
	}

}
