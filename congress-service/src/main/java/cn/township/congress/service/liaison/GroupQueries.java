package cn.township.congress.service.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.deputy.DeputySet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The groups of deputies and who is in them, on any day.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class GroupQueries {

	/** Memberships {@code g} of deputies {@code m} that last on {@code :day}. */
	private static final String ON_DAY = "g.from_on <= :day AND (g.until_on IS NULL OR g.until_on > :day) AND "
			+ DeputySet.IN_OFFICE.sql();

	private static final String ROLES = "array_position(ARRAY['LEADER', 'DEPUTY_LEADER', 'MEMBER'], g.role)";

	private static final String GROUPS = """
			SELECT d.id, d.unit_code, t.name AS unit_name, d.name, d.kind, d.area, d.founded_on, d.dissolved_on, d.version,
			  c.term_no, coalesce(n.members, 0) AS members, n.leader_id,
			  (SELECT p.name FROM deputy_mandate m JOIN person p ON p.id = m.person_id WHERE m.id = n.leader_id) AS leader,
			  n.led_since
			FROM deputy_group d JOIN congress c ON c.id = d.congress_id JOIN territory t ON t.unit_code = d.unit_code
			LEFT JOIN LATERAL (SELECT count(*) AS members, max(m.id) FILTER (WHERE g.role = 'LEADER') AS leader_id,
			    max(g.from_on) FILTER (WHERE g.role = 'LEADER') AS led_since
			  FROM group_membership g JOIN deputy_mandate m ON m.id = g.mandate_id
			  WHERE g.group_id = d.id AND %s) n ON true"""
		.formatted(ON_DAY);

	private static final String MEMBERS = """
			SELECT g.group_id, m.id AS mandate_id, p.name, p.sex, e.name AS district, p.work_unit, g.role, g.from_on,
			  g.until_on
			FROM group_membership g JOIN deputy_mandate m ON m.id = g.mandate_id JOIN person p ON p.id = m.person_id
			JOIN electoral_district e ON e.id = m.district_id""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	GroupQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The groups there were on a day, territorial ones first. */
	public List<GroupRow> groups(@Nullable Integer unit, @Nullable LocalDate day) {
		CodeRange area = (unit != null) ? new CodeRange(unit, unit) : this.currentUser.actor().unitCode().range();
		return this.jdbc.sql(GROUPS + """
				 WHERE d.unit_code BETWEEN :from AND :to AND d.founded_on <= :day
				AND (d.dissolved_on IS NULL OR d.dissolved_on > :day) AND (c.ended_on IS NULL OR c.ended_on > :day)
				ORDER BY d.unit_code, d.kind DESC, d.id""")
			.param("from", area.from())
			.param("to", area.to())
			.param("day", dayOr(day))
			.query(GroupRow.class)
			.list();
	}

	/**
	 * One group as it was on a day.
	 * @throws NotFound if there is none within the scope
	 */
	public GroupRow group(long id, @Nullable LocalDate day) {
		return this.jdbc.sql(GROUPS + " WHERE d.id = :id")
			.param("id", id)
			.param("day", dayOr(day))
			.query(GroupRow.class)
			.optional()
			.orElseThrow(() -> new NotFound("group", id));
	}

	/** Who was in the group on a day, leaders first. */
	public List<MemberRow> members(long groupId, @Nullable LocalDate day) {
		return this.jdbc
			.sql(MEMBERS + " WHERE g.group_id = :id AND " + ON_DAY + " ORDER BY " + ROLES + ", e.district_no, m.id")
			.param("id", groupId)
			.param("day", dayOr(day))
			.query(MemberRow.class)
			.list();
	}

	/** Who was in any of the unit's groups on a day. */
	public List<MemberRow> allMembers(@Nullable Integer unit, @Nullable LocalDate day) {
		CodeRange area = (unit != null) ? new CodeRange(unit, unit) : this.currentUser.actor().unitCode().range();
		return this.jdbc
			.sql(MEMBERS + " WHERE g.unit_code BETWEEN :from AND :to AND " + ON_DAY + " ORDER BY g.group_id, " + ROLES
					+ ", e.district_no, m.id")
			.param("from", area.from())
			.param("to", area.to())
			.param("day", dayOr(day))
			.query(MemberRow.class)
			.list();
	}

	/** Everything that happened to the group's membership, the latest first. */
	public List<MemberRow> history(long groupId) {
		return this.jdbc
			.sql(MEMBERS + " WHERE g.group_id = :id AND g.until_on IS DISTINCT FROM g.from_on"
					+ " ORDER BY g.from_on DESC, g.id DESC")
			.param("id", groupId)
			.query(MemberRow.class)
			.list();
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** A day to come is today, for nobody knows it yet. */
	public LocalDate dayOr(@Nullable LocalDate day) {
		LocalDate today = today();
		return (day != null && day.isBefore(today)) ? day : today;
	}

}
