package cn.township.congress.service.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.rule.DueState;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
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

	private final SuggestionCounts counts;

	private final CurrentUser currentUser;

	private final Clock clock;

	SuggestionList(JdbcClient jdbc, SuggestionCounts counts, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.counts = counts;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** A page of the list, with its count. */
	public Slice<SuggestionRow> find(SuggestionFilter filter, SliceRequest request) {
		return find(filter, request, counts(filter, List.of(filter.set())));
	}

	/** A page of the list whose count was read before together with others. */
	public Slice<SuggestionRow> find(SuggestionFilter filter, SliceRequest request, Map<SuggestionSet, Long> counts) {
		Order order = Order.of(filter.set(), request.isBackwards());
		long count = counts.getOrDefault(filter.set(), 0L);
		if (count == 0) {
			return Slice.of(List.of(), request, order::key, count);
		}
		Conditions conditions = conditions(filter);
		addKey(conditions, order, request);
		return Slice.of(rows(conditions, order, request.size() + 1), request, order::key, count);
	}

	/** The first rows of the filter, without counting them. */
	public List<SuggestionRow> first(SuggestionFilter filter, int most) {
		return rows(conditions(filter), Order.of(filter.set(), false), most);
	}

	/** All rows of the filter, for an export, up to the limit. */
	public List<SuggestionRow> all(SuggestionFilter filter) {
		return rows(conditions(filter), Order.of(filter.set(), false), EXPORT_LIMIT);
	}

	/**
	 * How many rows each set has within the filter, in one or two statements; what is not
	 * kept in the tally is counted only up to the limit.
	 */
	public Map<SuggestionSet, Long> counts(SuggestionFilter filter, Collection<SuggestionSet> sets) {
		if (filter.words() != null || filter.agency() != null || !filter.more().isNone()
				|| this.currentUser.actor().agencyId() != null) {
			return this.counts.inOneReading(sets, narrowed(filter).with("today", today()).with("soon", soon()));
		}
		Map<SuggestionSet, Long> counts = this.counts.ofTally(sets, tally(filter));
		this.counts.withinLimit(untallied(filter, sets)).forEach((set, rest) -> counts.merge(set, rest, Long::sum));
		return counts;
	}

	private Map<SuggestionSet, Conditions> untallied(SuggestionFilter filter, Collection<SuggestionSet> sets) {
		Map<SuggestionSet, Conditions> conditions = new EnumMap<>(SuggestionSet.class);
		for (SuggestionSet set : sets) {
			SuggestionSet rest = set.untallied();
			if (rest != null) {
				conditions.put(set, conditions(filter.with(rest)));
			}
		}
		return conditions;
	}

	private List<SuggestionRow> rows(Conditions conditions, Order order, int limit) {
		String sql = COLUMNS.formatted(conditions.where(), order.sql(), limit, order.sql());
		return this.jdbc.sql(sql).params(conditions.params()).query(SuggestionList::row).list();
	}

	private Conditions conditions(SuggestionFilter filter) {
		Conditions conditions = narrowed(filter).and(filter.set().sql());
		return filter.set().dependsOnToday() ? conditions.with("today", today()).with("soon", soon()) : conditions;
	}

	/**
	 * A township's own code is said again, beside the policy, so that an index gives the
	 * order.
	 */
	private Conditions area(SuggestionFilter filter) {
		Conditions conditions = new Conditions();
		Integer unit = unit(filter);
		if (unit != null) {
			conditions.and("s.unit_code = :unit", "unit", unit);
		}
		if (filter.category() != null) {
			conditions.and("s.category = :category", "category", filter.category().name());
		}
		if (filter.inSession() != null) {
			conditions.and("s.in_session = :inSession", "inSession", filter.inSession());
		}
		return conditions;
	}

	private @Nullable Integer unit(SuggestionFilter filter) {
		AdminCode own = this.currentUser.actor().unitCode();
		boolean township = filter.unit() == null && own.level() == AdminLevel.TOWNSHIP;
		return township ? Integer.valueOf(own.value()) : filter.unit();
	}

	private Conditions tally(SuggestionFilter filter) {
		Conditions conditions = area(filter);
		return (filter.year() == null) ? conditions : conditions.and("s.year = :year", "year", filter.year());
	}

	private Conditions narrowed(SuggestionFilter filter) {
		Conditions conditions = area(filter);
		if (filter.year() != null) {
			conditions.and(ofYear(filter.year()));
		}
		if (filter.agency() != null) {
			conditions.and("s.id IN (SELECT h.suggestion_id FROM hand_over h"
					+ " WHERE h.agency_id = :agency AND h.ended_on IS NULL)", "agency", filter.agency());
		}
		addMore(conditions, filter.more());
		addWords(conditions, filter);
		return conditions;
	}

	private static void addMore(Conditions conditions, Narrowing more) {
		if (more.session() != null) {
			conditions.and("s.session_id = :session", "session", more.session());
		}
		if (more.leadAgency() != null) {
			conditions.and("s.lead_agency_id = :leadAgency", "leadAgency", more.leadAgency());
		}
		if (more.district() != null) {
			conditions.and(
					"s.id IN (SELECT g.suggestion_id FROM suggestion_signer g JOIN deputy_mandate m"
							+ " ON m.id = g.mandate_id WHERE g.position = 0 AND m.district_id = :district)",
					"district", more.district());
		}
		if (more.lead() != null) {
			conditions.and("s.id IN (SELECT g.suggestion_id FROM suggestion_signer g"
					+ " WHERE g.position = 0 AND g.mandate_id = :lead)", "lead", more.lead());
		}
		if (more.signer() != null) {
			conditions.and("s.id IN (SELECT g.suggestion_id FROM suggestion_signer g WHERE g.mandate_id = :signer"
					+ " AND (g.position = 0 OR g.confirmed_on IS NOT NULL))", "signer", more.signer());
		}
	}

	/**
	 * The year of submission as a literal: with two parameters a prepared statement takes
	 * any range of days for a short one and reads by the wrong index.
	 */
	public static String ofYear(int year) {
		boolean possible = year >= 1900 && year < 3000;
		return possible ? "s.submitted_on BETWEEN '%1$d-01-01' AND '%1$d-12-31'".formatted(year) : "false";
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private LocalDate soon() {
		return today().plusDays(DueState.SOON_DAYS);
	}

	private void addWords(Conditions conditions, SuggestionFilter filter) {
		String words = (filter.words() == null) ? "" : filter.words().strip();
		if (words.isEmpty()) {
			return;
		}
		if (words.matches("[0-9]{1,6}")) {
			conditions.and("s.serial_no = :number", "number", Integer.valueOf(words));
			return;
		}
		String named = """
				SELECT g.suggestion_id FROM suggestion_signer g JOIN deputy_mandate m ON m.id = g.mandate_id
				  JOIN person p ON p.id = m.person_id WHERE p.name LIKE :pattern OR p.initials = lower(:words)""";
		if (isIndexed(words)) {
			conditions.and("s.id IN (SELECT suggestions_with(:words, :pattern, :only) UNION ALL " + named + ")")
				.with("only", new SqlParameterValue(Types.INTEGER, unit(filter)));
		}
		else {
			conditions.and("(s.title LIKE :pattern OR s.facts LIKE :pattern OR s.proposal LIKE :pattern OR s.id IN ("
					+ named + "))");
		}
		conditions.with("words", words).with("pattern", Conditions.contains(words));
	}

	/**
	 * Whether the index of shingles knows the words: it holds pairs of letters, and
	 * answers the office and the county only.
	 */
	private boolean isIndexed(String words) {
		return this.currentUser.actor().may(Permission.VIEW_DEPUTIES)
				&& words.codePoints().filter(Character::isLetterOrDigit).count() >= 2;
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
