package cn.township.congress.service.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.deputy.DeputySet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many voters the deputies in office keep contact with.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class VoterQueries {

	private static final String LISTED = "(v.households > 0 OR v.voters > 0)";

	private static final String FROM = """
			 FROM deputy_mandate m JOIN person p ON p.id = m.person_id JOIN electoral_district e ON e.id = m.district_id
			JOIN territory t ON t.unit_code = m.unit_code LEFT JOIN voter_contact v ON v.mandate_id = m.id
			WHERE %s AND m.unit_code BETWEEN :from AND :to""".formatted(DeputySet.IN_OFFICE.sql());

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	VoterQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The deputies in office of a township, by district. */
	public List<VoterRow> deputies(@Nullable Integer unit) {
		return statement("SELECT m.id AS mandate_id, p.name, e.name AS district,"
				+ " CASE WHEN %1$s THEN v.households END AS households, CASE WHEN %1$s THEN v.voters END AS voters,"
					.formatted(LISTED)
				+ " v.area, CASE WHEN " + LISTED + " THEN v.list_on END AS list_on, coalesce(v.version, -1) AS version"
				+ FROM + " ORDER BY m.unit_code, e.district_no, m.id", unit)
			.query(VoterRow.class)
			.list();
	}

	/** Each township's sums. */
	public List<Total> totals(@Nullable Integer unit) {
		return statement("SELECT m.unit_code, t.name AS unit_name, count(*) AS deputies, count(*) FILTER (WHERE "
				+ LISTED
				+ ") AS listed, coalesce(sum(v.households), 0) AS households, coalesce(sum(v.voters), 0) AS voters"
				+ FROM + " GROUP BY m.unit_code, t.name ORDER BY m.unit_code", unit)
			.query(Total.class)
			.list();
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private JdbcClient.StatementSpec statement(String sql, @Nullable Integer unit) {
		CodeRange area = (unit != null) ? new CodeRange(unit, unit) : this.currentUser.actor().unitCode().range();
		return this.jdbc.sql(sql).param("day", today()).param("from", area.from()).param("to", area.to());
	}

	/**
	 * Sums of a township.
	 *
	 * @param listed deputies that have a list
	 */
	public record Total(int unitCode, String unitName, long deputies, long listed, long households, long voters) {

		/** Deputies that have none. */
		public long missing() {
			return this.deputies - this.listed;
		}

	}

}
