package cn.township.congress.service.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.township.congress.domain.rule.DueState;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The list of suggestions: filtered, found by key, counted within limits.
 */
@Queries(Permission.VIEW_SUGGESTIONS)
public class SuggestionList {

	/** Most rows of an export. */
	public static final int EXPORT_LIMIT = 20_000;

	private static final String COLUMNS = """
			SELECT s.id, t.name AS unit_name, c.term_no, coalesce(cs.session_no, 0) AS session_no, s.in_session,
			  s.serial_no, s.title, s.category, s.status, s.submitted_on, p.name AS lead_deputy, s.reply_due_on,
			  (SELECT count(*) FROM suggestion_signer x WHERE x.suggestion_id = s.id) AS signers,
			  a.name AS agency, s.result_class, s.satisfaction
			FROM (SELECT s.* FROM suggestion s %s ORDER BY %s LIMIT %d) s
			JOIN territory t ON t.unit_code = s.unit_code
			JOIN congress c ON c.id = s.congress_id
			JOIN suggestion_signer l ON l.suggestion_id = s.id AND l.position = 0
			JOIN deputy_mandate m ON m.id = l.mandate_id
			JOIN person p ON p.id = m.person_id
			LEFT JOIN congress_session cs ON cs.id = s.session_id
			LEFT JOIN agency a ON a.id = s.lead_agency_id
			ORDER BY %s""";

	private final JdbcClient jdbc;

	private final Clock clock;

	SuggestionList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public Slice<SuggestionRow> find(SuggestionFilter filter, SliceRequest request) {
		Order order = Order.of(filter.set(), request.isBackwards());
		Conditions conditions = conditions(filter);
		long count = count(conditions);
		addKey(conditions, order, request);
		List<SuggestionRow> rows = rows(conditions, order, request.size() + 1);
		return Slice.of(rows, request, order::key, count);
	}

	/** All rows of the filter, for an export, up to the limit. */
	public List<SuggestionRow> all(SuggestionFilter filter) {
		return rows(conditions(filter), Order.of(filter.set(), false), EXPORT_LIMIT);
	}

	/** The first rows of the filter, without counting them. */
	public List<SuggestionRow> first(SuggestionFilter filter, int most) {
		return rows(conditions(filter), Order.of(filter.set(), false), most);
	}

	/**
	 * How many rows each set has within the filter, counted up to the limit, in one
	 * statement.
	 */
	public Map<SuggestionSet, Long> counts(SuggestionFilter filter, Collection<SuggestionSet> sets) {
		Set<SuggestionSet> asked = EnumSet.copyOf(sets);
		Map<String, Object> params = new HashMap<>();
		List<String> columns = new ArrayList<>();
		for (SuggestionSet set : asked) {
			Conditions conditions = conditions(filter.with(set));
			params.putAll(conditions.params());
			columns.add(counting(conditions));
		}
		return this.jdbc.sql("SELECT " + String.join(", ", columns))
			.params(params)
			.query((row, number) -> counts(row, asked))
			.single();
	}

	private static Map<SuggestionSet, Long> counts(ResultSet row, Set<SuggestionSet> asked) throws SQLException {
		Map<SuggestionSet, Long> counts = new EnumMap<>(SuggestionSet.class);
		int column = 0;
		for (SuggestionSet set : asked) {
			counts.put(set, row.getLong(++column));
		}
		return counts;
	}

	private List<SuggestionRow> rows(Conditions conditions, Order order, int limit) {
		String sql = COLUMNS.formatted(conditions.where(), order.sql(), limit, order.sql());
		return this.jdbc.sql(sql).params(conditions.params()).query(SuggestionList::row).list();
	}

	private long count(Conditions conditions) {
		return this.jdbc.sql("SELECT " + counting(conditions)).params(conditions.params()).query(Long.class).single();
	}

	private static String counting(Conditions conditions) {
		return "(SELECT count(*) FROM (SELECT 1 FROM suggestion s" + conditions.where() + " LIMIT "
				+ (Slice.COUNT_LIMIT + 1) + ") counted)";
	}

	private Conditions conditions(SuggestionFilter filter) {
		Conditions conditions = new Conditions().and(filter.set().sql());
		if (filter.set().dependsOnToday()) {
			LocalDate today = LocalDate.now(this.clock);
			conditions.with("today", today).with("soon", today.plusDays(DueState.SOON_DAYS));
		}
		if (filter.unit() != null) {
			conditions.and("s.unit_code = :unit", "unit", filter.unit());
		}
		if (filter.year() != null) {
			conditions
				.and("s.submitted_on BETWEEN :yearFrom AND :yearTo", "yearFrom", LocalDate.of(filter.year(), 1, 1))
				.with("yearTo", LocalDate.of(filter.year(), 12, 31));
		}
		if (filter.agency() != null) {
			conditions.and("s.id IN (SELECT h.suggestion_id FROM hand_over h"
					+ " WHERE h.agency_id = :agency AND h.ended_on IS NULL)", "agency", filter.agency());
		}
		if (filter.category() != null) {
			conditions.and("s.category = :category", "category", filter.category().name());
		}
		if (filter.inSession() != null) {
			conditions.and("s.in_session = :inSession", "inSession", filter.inSession());
		}
		addWords(conditions, filter.words());
		return conditions;
	}

	private static void addWords(Conditions conditions, @Nullable String typed) {
		String words = (typed == null) ? "" : typed.strip();
		if (words.isEmpty()) {
			return;
		}
		if (words.matches("[0-9]{1,6}")) {
			conditions.and("s.serial_no = :number", "number", Integer.valueOf(words));
			return;
		}
		conditions.and("""
				(s.title LIKE :words OR s.facts LIKE :words OR s.proposal LIKE :words OR s.id IN (
				  SELECT g.suggestion_id FROM suggestion_signer g JOIN deputy_mandate m ON m.id = g.mandate_id
				  JOIN person p ON p.id = m.person_id WHERE p.name LIKE :words OR p.initials = lower(:initials)))""",
				"words", Conditions.contains(words))
			.with("initials", words);
	}

	private static void addKey(Conditions conditions, Order order, SliceRequest request) {
		String key = request.key();
		if (key == null) {
			return;
		}
		String[] parts = key.split("_");
		try {
			conditions.and(order.after(), "keyDate", LocalDate.parse(parts[0])).with("keyId", Long.valueOf(parts[1]));
		}
		catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException ex) {
			throw new NotFound("page of the list", 0);
		}
	}

	private static SuggestionRow row(ResultSet row, int number) throws SQLException {
		SuggestionStatus status = SuggestionStatus.valueOf(row.getString("status"));
		Citation citation = new Citation(row.getInt("term_no"), row.getInt("session_no"), row.getBoolean("in_session"),
				row.getObject("serial_no", Integer.class));
		String resultClass = row.getString("result_class");
		String satisfaction = row.getString("satisfaction");
		return new SuggestionRow(row.getLong("id"), row.getString("unit_name"), citation, row.getString("title"),
				Category.valueOf(row.getString("category")), status, row.getObject("submitted_on", LocalDate.class),
				row.getString("lead_deputy"), row.getInt("signers"), row.getString("agency"),
				row.getObject("reply_due_on", LocalDate.class),
				(resultClass == null) ? null : ResultClass.valueOf(resultClass),
				(satisfaction == null) ? null : Satisfaction.valueOf(satisfaction));
	}

	/**
	 * Newest first, or nearest deadline first; the other way round to read backwards.
	 */
	private record Order(String column, boolean descending, boolean byDeadline) {

		static Order of(SuggestionSet set, boolean backwards) {
			boolean byDeadline = set.isByDeadline();
			return new Order(byDeadline ? "s.reply_due_on" : "s.submitted_on", byDeadline == backwards, byDeadline);
		}

		String sql() {
			String direction = this.descending ? " DESC" : "";
			return this.column + direction + ", s.id" + direction;
		}

		String after() {
			return "(" + this.column + ", s.id) " + (this.descending ? "<" : ">") + " (:keyDate, :keyId)";
		}

		String key(SuggestionRow row) {
			return (this.byDeadline ? row.dueOn() : row.submittedOn()) + "_" + row.id();
		}

	}

}
