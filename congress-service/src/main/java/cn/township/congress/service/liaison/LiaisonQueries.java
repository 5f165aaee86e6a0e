package cn.township.congress.service.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.liaison.TargetKind;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Areas, assignments and visits: the county's are all, a township's are those that
 * concern it.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class LiaisonQueries {

	/** Most rows of a print or an export. */
	static final int LIMIT = 5_000;

	private static final String TARGETS = """
			 LEFT JOIN territory t ON t.unit_code = x.township_code
			LEFT JOIN deputy_group g ON g.id = x.group_id LEFT JOIN deputy_mandate m ON m.id = x.mandate_id
			LEFT JOIN person p ON p.id = m.person_id""";

	private static final String ASSIGNMENTS = """
			SELECT x.id, x.version, x.official, x.post, x.target_kind, x.township_code, t.name AS township, x.area_id,
			  a.name AS area, x.group_id, g.name AS group_name, x.mandate_id, p.name AS deputy, x.from_on, x.until_on,
			  coalesce(a.dissolved_on <= :day OR g.dissolved_on <= :day OR m.ended_on <= :day, false) AS gone,
			  v.visits, v.last_visit
			FROM liaison_assignment x LEFT JOIN liaison_area a ON a.id = x.area_id""" + TARGETS
			+ " LEFT JOIN LATERAL (SELECT count(*) AS visits, max(v.visited_on) AS last_visit FROM liaison_visit v"
			+ " WHERE v.assignment_id = x.id AND v.visited_on <= :day) v ON true";

	private static final String VISITS = """
			SELECT x.id, x.version, x.unit_code, u.name AS unit_name, x.visited_on, x.visitor, x.post,
			  x.assignment_id IS NOT NULL AS assigned, x.visitor_mandate_id IS NOT NULL AS by_deputy, x.target_kind,
			  t.name AS township, x.group_id, g.name AS group_name, x.mandate_id, p.name AS deputy, x.matter, x.follow_up,
			  x.recorded_by, x.unit_code = :own AS own
			FROM liaison_visit x JOIN territory u ON u.unit_code = x.unit_code"""
			+ TARGETS;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	LiaisonQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The areas there were on a day. */
	public List<AreaRow> areas(@Nullable LocalDate day) {
		CodeRange area = range(null);
		return this.jdbc.sql("""
				SELECT a.id, a.name, a.formed_on, a.dissolved_on, a.version, n.townships, n.count,
				  (SELECT string_agg(s.official, '、' ORDER BY s.id) FROM liaison_assignment s WHERE s.area_id = a.id
				    AND s.from_on <= :day AND (s.until_on IS NULL OR s.until_on > :day)) AS officials
				FROM liaison_area a JOIN LATERAL (SELECT string_agg(t.name, '、' ORDER BY t.unit_code) AS townships,
				    count(*) AS count, bool_or(x.township_code BETWEEN :from AND :to) AS concerned
				  FROM area_township x JOIN territory t ON t.unit_code = x.township_code
				  WHERE x.area_id = a.id AND x.from_on <= :day AND (x.until_on IS NULL OR x.until_on > :day)) n ON true
				WHERE n.concerned AND a.formed_on <= :day AND (a.dissolved_on IS NULL OR a.dissolved_on > :day)
				ORDER BY a.unit_code, a.id""")
			.param("day", dayOr(day))
			.param("from", area.from())
			.param("to", area.to())
			.query(AreaRow.class)
			.list();
	}

	/** Who keeps contact on a day, with the latest visit until then. */
	public List<AssignmentRow> assignments(@Nullable LocalDate day) {
		CodeRange area = range(null);
		return this.jdbc.sql(ASSIGNMENTS + """
				 WHERE x.from_on <= :day AND (x.until_on IS NULL OR x.until_on > :day)
				AND (x.township_code BETWEEN :from AND :to OR EXISTS (SELECT FROM area_township y
				  WHERE y.area_id = x.area_id AND y.township_code BETWEEN :from AND :to AND y.from_on <= :day
				  AND (y.until_on IS NULL OR y.until_on > :day)))
				ORDER BY array_position(ARRAY['AREA', 'TOWNSHIP', 'GROUP', 'DEPUTY'], x.target_kind),
				  x.township_code NULLS FIRST, x.id""")
			.param("day", dayOr(day))
			.param("from", area.from())
			.param("to", area.to())
			.query(AssignmentRow.class)
			.list();
	}

	/**
	 * One assignment.
	 * @throws NotFound if there is none within the scope
	 */
	public AssignmentRow assignment(long id) {
		return this.jdbc.sql(ASSIGNMENTS + " WHERE x.id = :id")
			.param("id", id)
			.param("day", today())
			.query(AssignmentRow.class)
			.optional()
			.orElseThrow(() -> new NotFound("assignment", id));
	}

	/** A part of the visits, the latest first. */
	public Slice<VisitRow> visits(VisitFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter);
		long count = this.jdbc.sql("SELECT count(*) FROM liaison_visit x" + conditions.where())
			.params(conditions.params())
			.query(Long.class)
			.single();
		addKey(conditions, request);
		String order = request.isBackwards() ? "x.visited_on, x.id" : "x.visited_on DESC, x.id DESC";
		return Slice.of(rows(conditions, order, request.size() + 1), request, (row) -> row.visitedOn() + "_" + row.id(),
				count);
	}

	/** All visits of the filter, for a print. */
	public List<VisitRow> allVisits(VisitFilter filter) {
		return rows(conditions(filter), "x.visited_on DESC, x.id DESC", LIMIT);
	}

	/**
	 * One visit.
	 * @throws NotFound if there is none within the scope
	 */
	public VisitRow visit(long id) {
		return rows(new Conditions().and("x.id = :id", "id", id), "x.id", 1).stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("visit", id));
	}

	/** The years that have visits, and this one. */
	public List<Integer> years() {
		CodeRange area = range(null);
		return this.jdbc.sql("""
				SELECT extract(year FROM visited_on)::integer FROM liaison_visit
				WHERE township_code BETWEEN :from AND :to UNION SELECT :year ORDER BY 1 DESC""")
			.param("from", area.from())
			.param("to", area.to())
			.param("year", today().getYear())
			.query(Integer.class)
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

	private List<VisitRow> rows(Conditions conditions, String order, int limit) {
		conditions.with("own", this.currentUser.actor().unitCode().value());
		return this.jdbc.sql(VISITS + conditions.where() + " ORDER BY " + order + " LIMIT " + limit)
			.params(conditions.params())
			.query(VisitRow.class)
			.list();
	}

	private Conditions conditions(VisitFilter filter) {
		CodeRange area = range(filter.unit());
		Conditions conditions = new Conditions().and("x.township_code BETWEEN :from AND :to", "from", area.from())
			.with("to", area.to());
		Integer year = filter.year();
		if (year != null) {
			conditions.and("x.visited_on BETWEEN :first AND :last", "first", LocalDate.of(year, 1, 1))
				.with("last", LocalDate.of(year, 12, 31));
		}
		if (filter.kind() != null) {
			conditions.and("x.target_kind = :kind", "kind", filter.kind().name());
		}
		if (filter.target() != null && filter.kind() == TargetKind.GROUP) {
			conditions.and("x.group_id = :target", "target", filter.target());
		}
		else if (filter.target() != null) {
			conditions.and("x.mandate_id = :target", "target", filter.target());
		}
		if (filter.assignment() != null) {
			conditions.and("x.assignment_id = :assignment", "assignment", filter.assignment());
		}
		return conditions;
	}

	private static void addKey(Conditions conditions, SliceRequest request) {
		String key = request.key();
		if (key != null && key.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,18}")) {
			conditions
				.and("(x.visited_on, x.id) " + (request.isBackwards() ? ">" : "<") + " (:keyDay::date, :keyId)",
						"keyDay", key.substring(0, 10))
				.with("keyId", Long.valueOf(key.substring(11)));
		}
	}

	/** The township within the reader's area, or the whole area. */
	private CodeRange range(@Nullable Integer unit) {
		return (unit != null) ? new CodeRange(unit, unit) : this.currentUser.actor().unitCode().range();
	}

}
