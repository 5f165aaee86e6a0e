package cn.township.congress.service.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.suggestion.CommitmentStatus;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ledger of promised matters (承诺事项台账) across years and terms: of a township, of an
 * agency, of a county's townships.
 */
@Queries(Permission.VIEW_SUGGESTIONS)
public class CommitmentQueries {

	/** Most rows of an export. */
	static final int LIMIT = 20_000;

	private static final String FROM = " FROM commitment c JOIN suggestion s ON s.id = c.suggestion_id";

	private static final String ROWS = """
			SELECT c.id, c.suggestion_id, t.name AS unit_name, g.term_no, coalesce(cs.session_no, 0) AS session_no,
			  s.in_session, s.serial_no, s.title, s.status AS suggestion_status, a.name AS agency, c.content, r.replied_on,
			  c.first_promised_on, c.promised_on, c.status, p.reported_on, p.content AS progress, c.settled_on,
			  CASE WHEN c.settled_on IS NOT NULL THEN (SELECT e.result FROM reply n JOIN evaluation e ON e.reply_id = n.id
			    WHERE n.suggestion_id = s.id AND n.round = r.round + 1 AND e.decisive) END AS second_verdict"""
			+ FROM + """
					 JOIN reply r ON r.id = c.reply_id JOIN agency a ON a.id = c.agency_id
					JOIN territory t ON t.unit_code = c.unit_code JOIN congress g ON g.id = s.congress_id
					LEFT JOIN congress_session cs ON cs.id = s.session_id
					LEFT JOIN LATERAL (SELECT reported_on, content FROM commitment_progress
					  WHERE commitment_id = c.id ORDER BY reported_on DESC, id DESC LIMIT 1) p ON true""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	CommitmentQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** A part of the ledger by promised day. */
	public Slice<CommitmentRow> find(CommitmentFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter).and(filter.set().sql());
		long count = this.jdbc.sql("SELECT count(*)" + FROM + joinsOf(filter) + conditions.where())
			.params(conditions.params())
			.query(Long.class)
			.single();
		String key = request.key();
		if (key != null && key.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,18}")) {
			conditions
				.and("(c.promised_on, c.id) " + (request.isBackwards() ? "<" : ">") + " (:keyDay, :keyId)", "keyDay",
						LocalDate.parse(key.substring(0, 10)))
				.with("keyId", Long.valueOf(key.substring(11)));
		}
		return Slice.of(rows(conditions, request.isBackwards(), request.size() + 1), request,
				(row) -> row.promisedOn() + "_" + row.id(), count);
	}

	/** All of the filter, for an export. */
	public List<CommitmentRow> all(CommitmentFilter filter) {
		return rows(conditions(filter).and(filter.set().sql()), false, LIMIT);
	}

	/** How many rows each set has within the filter. */
	public Map<CommitmentSet, Long> counts(CommitmentFilter filter) {
		Conditions conditions = conditions(filter);
		String columns = Arrays.stream(CommitmentSet.values())
			.map((set) -> "count(*) FILTER (WHERE " + set.sql() + ") AS " + set.name())
			.collect(Collectors.joining(", "));
		return this.jdbc.sql("SELECT " + columns + FROM + joinsOf(filter) + conditions.where())
			.params(conditions.params())
			.query((row, number) -> {
				Map<CommitmentSet, Long> counts = new EnumMap<>(CommitmentSet.class);
				for (CommitmentSet set : CommitmentSet.values()) {
					counts.put(set, row.getLong(set.name()));
				}
				return counts;
			})
			.single();
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static String joinsOf(CommitmentFilter filter) {
		return (filter.year() != null) ? " JOIN reply r ON r.id = c.reply_id" : "";
	}

	private Conditions conditions(CommitmentFilter filter) {
		CodeRange area = this.currentUser.actor().unitCode().range();
		Conditions conditions = new Conditions().and("c.unit_code BETWEEN :from AND :to", "from", area.from())
			.with("to", area.to())
			.with("today", today());
		if (filter.unit() != null) {
			conditions.and("c.unit_code = :unit", "unit", filter.unit());
		}
		if (filter.agency() != null) {
			conditions.and("c.agency_id = :agency", "agency", filter.agency());
		}
		if (filter.year() != null) {
			conditions.and("extract(year FROM r.replied_on) = :year", "year", filter.year());
		}
		if (filter.words() != null) {
			conditions.and("(c.content LIKE :words OR s.title LIKE :words)", "words",
					Conditions.contains(filter.words()));
		}
		return conditions;
	}

	private List<CommitmentRow> rows(Conditions conditions, boolean backwards, int limit) {
		String order = backwards ? "c.promised_on DESC, c.id DESC" : "c.promised_on, c.id";
		return this.jdbc.sql(ROWS + conditions.where() + " ORDER BY " + order + " LIMIT " + limit)
			.params(conditions.params())
			.query(CommitmentQueries::row)
			.list();
	}

	private static CommitmentRow row(ResultSet row, int number) throws SQLException {
		String verdict = row.getString("second_verdict");
		return new CommitmentRow(row.getLong("id"), row.getLong("suggestion_id"), row.getString("unit_name"),
				new Citation(row.getInt("term_no"), row.getInt("session_no"), row.getBoolean("in_session"),
						row.getObject("serial_no", Integer.class)),
				row.getString("title"), SuggestionStatus.valueOf(row.getString("suggestion_status")),
				row.getString("agency"), row.getString("content"), row.getObject("replied_on", LocalDate.class),
				row.getObject("first_promised_on", LocalDate.class), row.getObject("promised_on", LocalDate.class),
				CommitmentStatus.valueOf(row.getString("status")), row.getObject("reported_on", LocalDate.class),
				row.getString("progress"), row.getObject("settled_on", LocalDate.class),
				(verdict == null) ? null : Satisfaction.valueOf(verdict));
	}

}
