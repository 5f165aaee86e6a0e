package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.territory.AdminCode;
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
 * The roster as a list: filtered, found by key, counted.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class DeputyList {

	/** Most rows of a printed roster. */
	static final int PRINT_LIMIT = 3_000;

	private static final String COLUMNS = "SELECT m.id, m.unit_code, t.name AS unit_name, p.name, p.pinyin, p.sex,"
			+ " p.ethnicity, p.born_on, p.party, p.education, p.work_unit, p.occupation, d.district_no,"
			+ " d.name AS district, m.card_no, " + DeputySet.STATUS + " AS status" + DeputyScope.FROM
			+ " JOIN territory t ON t.unit_code = m.unit_code";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	DeputyList(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** A part of the list; how long the whole is, {@link #counts} has said. */
	public Slice<DeputyRow> find(DeputyFilter filter, SliceRequest request, long count) {
		DeputyOrder order = DeputyOrder.of(filter);
		Conditions conditions = conditions(filter);
		order.addKey(conditions, request);
		List<DeputyRow> rows = rows(conditions, order.sql(request.isBackwards()), request.size() + 1);
		return Slice.of(rows, request, order::key, count);
	}

	/** The whole roster of the filter, for a print. */
	public List<DeputyRow> all(DeputyFilter filter) {
		return rows(conditions(filter), DeputyOrder.of(filter).sql(false), PRINT_LIMIT);
	}

	/** How many deputies each set has within the filter. */
	public Map<DeputySet, Long> counts(DeputyFilter filter) {
		Conditions conditions = DeputyScope.of(filter, today());
		String columns = Arrays.stream(DeputySet.values())
			.map((set) -> "count(*) FILTER (WHERE " + set.sql() + ") AS " + set.name())
			.collect(Collectors.joining(", "));
		return this.jdbc.sql(DeputyScope.TERM + "SELECT " + columns + DeputyScope.FROM + conditions.where())
			.params(conditions.params())
			.query((row, number) -> {
				Map<DeputySet, Long> counts = new EnumMap<>(DeputySet.class);
				for (DeputySet set : DeputySet.values()) {
					counts.put(set, row.getLong(set.name()));
				}
				return counts;
			})
			.single();
	}

	/** Deputies in office and seats of the terms in force, whatever else is filtered. */
	public Standing standing(@Nullable Integer unit, @Nullable LocalDate day) {
		CodeRange area = ((unit != null) ? new AdminCode(unit) : this.currentUser.actor().unitCode()).range();
		return this.jdbc
			.sql(DeputyScope.TERM
					+ """
							SELECT (SELECT count(*) FROM deputy_mandate m WHERE %s AND m.unit_code BETWEEN :from AND :to) AS in_office,
							  (SELECT coalesce(sum(seats), 0) FROM term WHERE unit_code BETWEEN :from AND :to) AS seats"""
						.formatted(DeputySet.IN_OFFICE.sql()))
			.param("day", (day != null && day.isBefore(today())) ? day : today())
			.param("from", area.from())
			.param("to", area.to())
			.query(Standing.class)
			.single();
	}

	/**
	 * A term asked for without a day is shown as of its last day, where it is over: then
	 * its deputies were still in office.
	 */
	public DeputyFilter dated(DeputyFilter filter) {
		if (filter.more().term() == null || filter.day() != null) {
			return filter;
		}
		CodeRange area = this.currentUser.actor().unitCode().range();
		LocalDate last = this.jdbc
			.sql("SELECT min(ended_on) - 1 FROM congress WHERE term_no = :term AND unit_code BETWEEN :from AND :to")
			.param("term", filter.more().term())
			.param("from", (filter.unit() != null) ? filter.unit() : area.from())
			.param("to", (filter.unit() != null) ? filter.unit() : area.to())
			.query(LocalDate.class)
			.optional()
			.orElse(null);
		return (last != null && last.isBefore(today())) ? filter.on(last) : filter;
	}

	/** The groups of a township's term in force. */
	public List<Named> groups(int unit) {
		return this.jdbc
			.sql(DeputyScope.TERM + "SELECT g.id, g.name FROM deputy_group g WHERE g.unit_code = :unit"
					+ " AND g.congress_id IN (SELECT id FROM term WHERE unit_code = :unit)"
					+ " AND (g.dissolved_on IS NULL OR g.dissolved_on > :day) ORDER BY g.kind DESC, g.id")
			.param("day", today())
			.param("unit", unit)
			.query(Named.class)
			.list();
	}

	/** The numbers of the terms there are, the newest first. */
	public List<Integer> terms() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc
			.sql("SELECT DISTINCT term_no FROM congress WHERE unit_code BETWEEN :from AND :to ORDER BY term_no DESC")
			.param("from", area.from())
			.param("to", area.to())
			.query(Integer.class)
			.list();
	}

	/** The districts of a township's term in force. */
	public List<Named> districts(int unit) {
		return this.jdbc
			.sql(DeputyScope.TERM + "SELECT d.id, d.name FROM electoral_district d"
					+ " WHERE d.congress_id IN (SELECT id FROM term WHERE unit_code = :unit) ORDER BY d.district_no")
			.param("day", today())
			.param("unit", unit)
			.query(Named.class)
			.list();
	}

	/** The townships of the user's area that have a congress. */
	public List<Named> townships() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql("""
				SELECT t.unit_code AS id, t.name FROM territory t WHERE t.unit_code BETWEEN :from AND :to
				AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP') ORDER BY t.unit_code""")
			.param("from", area.from())
			.param("to", area.to())
			.query(Named.class)
			.list();
	}

	private List<DeputyRow> rows(Conditions conditions, String order, int limit) {
		return this.jdbc.sql(DeputyScope.TERM + COLUMNS + conditions.where() + " ORDER BY " + order + " LIMIT " + limit)
			.params(conditions.params())
			.query(DeputyRow.class)
			.list();
	}

	private Conditions conditions(DeputyFilter filter) {
		return DeputyScope.of(filter, today()).and(filter.set().sql());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** 在任 58 / 名额 60. */
	public record Standing(long inOffice, long seats) {

	}

	/** Something to filter by. */
	public record Named(long id, String name) {

	}

}
