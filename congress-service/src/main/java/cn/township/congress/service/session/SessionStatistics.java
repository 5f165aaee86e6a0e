package cn.township.congress.service.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The numbers of sessions and the rows behind each. A number is counted over the same
 * statement that lists its rows.
 */
@Queries(Permission.VIEW_SESSIONS)
public class SessionStatistics {

	/** Most rows behind one number. */
	private static final int LIMIT = 5_000;

	private static final String FROM = " FROM congress_session s JOIN congress c ON c.id = s.congress_id"
			+ " JOIN territory t ON t.unit_code = s.unit_code";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	SessionStatistics(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The sessions with their numbers, by township and day. */
	public List<SessionCounts> sessions(StatisticsFilter filter) {
		Conditions conditions = conditions(filter);
		String columns = Arrays.stream(SessionMeasure.values())
			.map((measure) -> "(SELECT count(*) FROM (" + measure.sql() + ") q WHERE q.session_id = s.id) AS "
					+ measure.name())
			.collect(Collectors.joining(", "));
		return this.jdbc
			.sql("SELECT s.id, s.unit_code, t.name, c.term_no, s.session_no, s.kind, s.opened_on, s.closed_on,"
					+ " (SELECT x.id FROM session_course x WHERE x.session_id = s.id) AS course_id, " + columns + FROM
					+ conditions.where() + " ORDER BY s.unit_code, s.opened_on, s.id")
			.params(conditions.params())
			.query((row, number) -> {
				Map<SessionMeasure, Long> counts = new EnumMap<>(SessionMeasure.class);
				for (SessionMeasure measure : SessionMeasure.values()) {
					counts.put(measure, row.getLong(measure.name()));
				}
				long course = row.getLong("course_id");
				return new SessionCounts(row.getLong("id"), row.getInt("unit_code"), row.getString("name"),
						row.getInt("term_no"), row.getInt("session_no"), SessionKind.valueOf(row.getString("kind")),
						row.getObject("opened_on", LocalDate.class), row.getObject("closed_on", LocalDate.class),
						(course != 0) ? course : null, counts);
			})
			.list();
	}

	/** The plenaries of the sessions: who was due, and how many came. */
	public List<PlenaryCounts> plenaries(StatisticsFilter filter) {
		Conditions conditions = conditions(filter).and("g.kind = 'PLENARY' AND g.status IN ('HELD', 'INQUORATE')");
		return this.jdbc.sql("""
				SELECT g.id, s.id AS session_id, c.term_no, s.session_no, g.meeting_no, g.held_on, g.due, g.suspended,
				  g.status = 'HELD' AS quorate,
				  count(*) FILTER (WHERE a.mark = 'PRESENT') AS present,
				  count(*) FILTER (WHERE a.mark = 'ON_LEAVE') AS on_leave,
				  count(*) FILTER (WHERE a.mark = 'ABSENT') AS absent
				""" + FROM + """
				 JOIN session_course x ON x.session_id = s.id JOIN meeting g ON g.course_id = x.id
				LEFT JOIN meeting_attendance a ON a.meeting_id = g.id""" + conditions.where()
				+ " GROUP BY g.id, s.id, c.term_no ORDER BY s.opened_on, g.meeting_no, g.id")
			.params(conditions.params())
			.query(PlenaryCounts.class)
			.list();
	}

	/** The rows behind a number. */
	public List<StatisticsRow> rows(SessionMeasure measure, StatisticsFilter filter) {
		Conditions conditions = conditions(filter);
		if (filter.meeting() != null) {
			conditions.and("q.meeting_id = :meeting", "meeting", filter.meeting());
		}
		return this.jdbc
			.sql("SELECT t.name AS unit_name, c.term_no, s.session_no, q.day, q.text, q.detail, q.href FROM ("
					+ measure.sql() + ") q JOIN congress_session s ON s.id = q.session_id"
					+ " JOIN congress c ON c.id = s.congress_id JOIN territory t ON t.unit_code = s.unit_code"
					+ conditions.where() + " ORDER BY s.unit_code, s.opened_on, q.day NULLS LAST, q.text, q.href LIMIT "
					+ LIMIT)
			.params(conditions.params())
			.query(StatisticsRow.class)
			.list();
	}

	/** Townships of the reader's area that have a congress. */
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

	/** The years that have sessions, and this one. */
	public List<Integer> years() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql("""
				SELECT extract(year FROM opened_on)::integer FROM congress_session WHERE unit_code BETWEEN :from AND :to
				UNION SELECT :year ORDER BY 1 DESC""")
			.param("from", area.from())
			.param("to", area.to())
			.param("year", today().getYear())
			.query(Integer.class)
			.list();
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Conditions conditions(StatisticsFilter filter) {
		Integer unit = filter.unit();
		CodeRange area = (unit != null) ? new CodeRange(unit, unit) : this.currentUser.actor().unitCode().range();
		Conditions conditions = new Conditions().and("s.unit_code BETWEEN :from AND :to", "from", area.from())
			.with("to", area.to());
		Integer year = filter.year();
		if (year != null) {
			conditions.and("s.opened_on BETWEEN :first AND :last", "first", LocalDate.of(year, 1, 1))
				.with("last", LocalDate.of(year, 12, 31));
		}
		if (filter.session() != null) {
			conditions.and("s.id = :session", "session", filter.session());
		}
		return conditions;
	}

	/** A township. */
	public record Town(int code, String name) {
	}

	/** A plenary with its attendance; latecomers are present. */
	public record PlenaryCounts(long id, long sessionId, int termNo, int sessionNo, int meetingNo, LocalDate heldOn,
			int due, int suspended, boolean quorate, long present, long onLeave, long absent) {

		/** 第一次会议第二次全体会议. */
		public String label() {
			return "第" + ChineseNumber.of(this.sessionNo) + "次会议第" + ChineseNumber.of(this.meetingNo) + "次全体会议";
		}

		/** Present of those due, in percent with one decimal. */
		public String rate() {
			return Math.round(this.present * 1000.0 / this.due) / 10.0 + "%";
		}

	}

	/** A row behind a number. */
	public record StatisticsRow(String unitName, int termNo, int sessionNo, @Nullable LocalDate day, String text,
			@Nullable String detail, String href) {

		public String session() {
			return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
		}

	}

}
