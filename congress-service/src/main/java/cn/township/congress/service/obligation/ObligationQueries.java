package cn.township.congress.service.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What has to be done, the most urgent first; a county sees that of its townships.
 */
@Queries(Permission.VIEW_SESSIONS)
public class ObligationQueries {

	/** Most rows of a print or an export. */
	static final int LIMIT = 5_000;

	/** Behind every day there is; what has no deadline comes last. */
	private static final String DUE = "coalesce(x.due_on, DATE '9999-12-31')";

	private static final String SELECT = """
			SELECT x.id, x.version, x.unit_code, t.name AS unit_name, x.kind, x.title, x.owner, x.counted_from, x.due_on,
			  x.basis, x.course_id, x.meeting_id, x.resolution_id, x.status, x.done_on, x.outcome, x.unit_code = :own AS own
			FROM obligation x JOIN territory t ON t.unit_code = x.unit_code""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	ObligationQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** A part of the list by due day. */
	public Slice<ObligationRow> find(ObligationFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter).and(filter.set().sql());
		long count = this.jdbc.sql("SELECT count(*) FROM obligation x" + conditions.where())
			.params(conditions.params())
			.query(Long.class)
			.single();
		String key = request.key();
		if (key != null && key.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,18}")) {
			conditions
				.and("(" + DUE + ", x.id) " + (request.isBackwards() ? "<" : ">") + " (:keyDay::date, :keyId)",
						"keyDay", key.substring(0, 10))
				.with("keyId", Long.valueOf(key.substring(11)));
		}
		List<ObligationRow> rows = rows(conditions, order(request.isBackwards()), request.size() + 1);
		return Slice.of(rows, request, ObligationQueries::key, count);
	}

	/** All of the filter, for a print. */
	public List<ObligationRow> all(ObligationFilter filter) {
		return rows(conditions(filter).and(filter.set().sql()), order(false), LIMIT);
	}

	/** The most urgent that are open and due by now or soon, or have no deadline. */
	public List<ObligationRow> urgent(int limit) {
		Conditions conditions = conditions(ObligationFilter.of(ObligationSet.OPEN)).and(ObligationSet.OPEN.sql());
		return rows(conditions, order(false), limit);
	}

	/** How many rows each set has within the filter. */
	public Map<ObligationSet, Long> counts(ObligationFilter filter) {
		Conditions conditions = conditions(filter);
		String columns = Arrays.stream(ObligationSet.values())
			.map((set) -> "count(*) FILTER (WHERE " + set.sql() + ") AS " + set.name())
			.collect(Collectors.joining(", "));
		return this.jdbc.sql("SELECT " + columns + " FROM obligation x" + conditions.where())
			.params(conditions.params())
			.query((row, number) -> {
				Map<ObligationSet, Long> counts = new EnumMap<>(ObligationSet.class);
				for (ObligationSet set : ObligationSet.values()) {
					counts.put(set, row.getLong(set.name()));
				}
				return counts;
			})
			.single();
	}

	/**
	 * One of them.
	 * @throws NotFound if there is none within the scope
	 */
	public ObligationRow one(long id) {
		Conditions conditions = base().and("x.id = :id", "id", id);
		return rows(conditions, "x.id", 1).stream().findFirst().orElseThrow(() -> new NotFound("obligation", id));
	}

	/** What follows from one session, meeting or resolution, done or not. */
	public List<ObligationRow> of(ObligationFilter source) {
		return rows(conditions(source), "x.status = 'OPEN' DESC, " + order(false), LIMIT);
	}

	/** The townships of the reader's area, to filter by. */
	public List<Town> townships() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql("""
				SELECT t.unit_code AS code, t.name FROM territory t WHERE t.unit_code BETWEEN :from AND :to
				AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP') ORDER BY t.unit_code""")
			.param("from", area.from())
			.param("to", area.to())
			.query(Town.class)
			.list();
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private List<ObligationRow> rows(Conditions conditions, String order, int limit) {
		conditions.with("own", this.currentUser.actor().unitCode().value());
		return this.jdbc.sql(SELECT + conditions.where() + " ORDER BY " + order + " LIMIT " + limit)
			.params(conditions.params())
			.query(ObligationRow.class)
			.list();
	}

	private Conditions base() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return new Conditions().and("x.unit_code BETWEEN :from AND :to", "from", area.from())
			.with("to", area.to())
			.with("today", today());
	}

	private Conditions conditions(ObligationFilter filter) {
		Conditions conditions = base();
		if (filter.unit() != null) {
			conditions.and("x.unit_code = :unit", "unit", new AdminCode(filter.unit()).value());
		}
		if (filter.kind() != null) {
			conditions.and("x.kind = :kind", "kind", filter.kind().name());
		}
		if (filter.owner() != null) {
			conditions.and("x.owner LIKE :owner", "owner", Conditions.contains(filter.owner()));
		}
		if (filter.course() != null) {
			conditions.and("x.course_id = :course", "course", filter.course());
		}
		if (filter.meeting() != null) {
			conditions.and("x.meeting_id = :meeting", "meeting", filter.meeting());
		}
		if (filter.resolution() != null) {
			conditions.and("x.resolution_id = :resolution", "resolution", filter.resolution());
		}
		return conditions;
	}

	private static String order(boolean backwards) {
		return backwards ? DUE + " DESC, x.id DESC" : DUE + ", x.id";
	}

	private static String key(ObligationRow row) {
		return ((row.dueOn() != null) ? row.dueOn() : LocalDate.of(9999, 12, 31)) + "_" + row.id();
	}

	/** A township to filter by. */
	public record Town(int code, String name) {
	}

}
