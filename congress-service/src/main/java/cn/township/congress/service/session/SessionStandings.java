package cn.township.congress.service.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.rule.Rules;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sessions and meetings of the presidium of all townships of the reader's area this year.
 */
@Queries(Permission.VIEW_OVERVIEW)
public class SessionStandings {

	private static final String LIST = """
			SELECT t.unit_code, t.name,
			  (SELECT count(*) FROM congress_session s WHERE s.unit_code = t.unit_code
			    AND s.opened_on BETWEEN :year AND :day) AS held,
			  l.term_no AS last_term, l.session_no AS last_no, l.opened_on AS last_on, l.sitting, l.course_id AS last_course,
			  n.id AS next_course, n.term_no AS next_term, n.session_no AS next_no, n.status AS next_status,
			  n.planned_from AS next_on, p.this_year AS presidiums, p.last_on AS last_presidium,
			  o.open, o.overdue
			FROM territory t
			LEFT JOIN LATERAL (SELECT g.term_no, s.session_no, s.opened_on, c.id AS course_id,
			    s.closed_on IS NULL OR s.closed_on >= :day AS sitting
			  FROM congress_session s JOIN congress g ON g.id = s.congress_id
			  LEFT JOIN session_course c ON c.session_id = s.id
			  WHERE s.unit_code = t.unit_code AND s.opened_on <= :day ORDER BY s.opened_on DESC, s.id DESC LIMIT 1) l ON true
			LEFT JOIN LATERAL (SELECT c.id, g.term_no, c.session_no, c.status, c.planned_from
			  FROM session_course c JOIN congress g ON g.id = c.congress_id
			  WHERE c.unit_code = t.unit_code AND c.status IN ('PLANNED', 'CONVENED', 'NOTIFIED', 'PREPARATORY')
			  ORDER BY c.planned_from, c.id LIMIT 1) n ON true
			LEFT JOIN LATERAL (SELECT max(m.held_on) AS last_on, count(*) FILTER (WHERE m.held_on >= :year) AS this_year
			  FROM meeting m WHERE m.unit_code = t.unit_code AND m.kind = 'PRESIDIUM' AND m.course_id IS NULL
			  AND m.status = 'HELD' AND m.held_on <= :day) p ON true
			LEFT JOIN LATERAL (SELECT count(*) AS open, count(*) FILTER (WHERE x.due_on < :day) AS overdue
			  FROM obligation x WHERE x.unit_code = t.unit_code AND x.status = 'OPEN') o ON true
			WHERE t.unit_code BETWEEN :from AND :to AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP')
			ORDER BY t.unit_code""";

	private static final String SESSIONS = """
			SELECT g.term_no, s.session_no, s.kind, s.opened_on, s.closed_on, c.id AS course_id
			FROM congress_session s JOIN congress g ON g.id = s.congress_id LEFT JOIN session_course c ON c.session_id = s.id
			WHERE s.unit_code = :unit AND s.opened_on BETWEEN :year AND :day ORDER BY s.opened_on DESC, s.id DESC""";

	private final JdbcClient jdbc;

	private final Rules rules;

	private final CurrentUser currentUser;

	private final Clock clock;

	SessionStandings(JdbcClient jdbc, Rules rules, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** One per township. */
	public List<SessionStanding> list() {
		return find(this.currentUser.actor().unitCode().range());
	}

	/**
	 * @throws NotFound outside of the area
	 */
	public SessionStanding of(int unit) {
		CodeRange area = this.currentUser.actor().unitCode().range();
		if (unit < area.from() || unit > area.to()) {
			throw new NotFound("township", unit);
		}
		return find(new CodeRange(unit, unit)).stream().findFirst().orElseThrow(() -> new NotFound("township", unit));
	}

	/** The sessions of a township that opened this year: the rows behind their number. */
	public List<HeldSession> sessions(int unit) {
		return this.jdbc.sql(SESSIONS)
			.param("unit", unit)
			.param("year", today().withDayOfYear(1))
			.param("day", today())
			.query(HeldSession.class)
			.list();
	}

	private List<SessionStanding> find(CodeRange area) {
		LocalDate today = today();
		return this.jdbc.sql(LIST)
			.param("from", area.from())
			.param("to", area.to())
			.param("day", today)
			.param("year", today.withDayOfYear(1))
			.query((row, number) -> standing(row, today))
			.list();
	}

	private SessionStanding standing(ResultSet row, LocalDate today) throws SQLException {
		int unit = row.getInt("unit_code");
		Settings settings = this.rules.settings(new AdminCode(unit), today);
		LocalDate presidium = row.getObject("last_presidium", LocalDate.class);
		String next = row.getString("next_status");
		return new SessionStanding(unit, row.getString("name"), row.getInt("held"),
				settings.number(SettingKey.SESSIONS_TARGET_PER_YEAR),
				HeldSession.label(row.getInt("last_term"), row.getInt("last_no")),
				row.getObject("last_on", LocalDate.class), row.getBoolean("sitting"),
				row.getObject("last_course", Long.class), row.getObject("next_course", Long.class),
				HeldSession.label(row.getInt("next_term"), row.getInt("next_no")),
				(next != null) ? CourseStatus.valueOf(next) : null, row.getObject("next_on", LocalDate.class),
				row.getInt("presidiums"), presidium,
				(presidium != null) ? presidium.plusMonths(settings.number(SettingKey.PRESIDIUM_MAX_GAP_MONTHS)) : null,
				row.getInt("open"), row.getInt("overdue"));
	}

	/**
	 * A session that was held.
	 *
	 * @param courseId its course; none where only its days are entered
	 */
	public record HeldSession(int termNo, int sessionNo, SessionKind kind, LocalDate openedOn,
			@Nullable LocalDate closedOn, @Nullable Long courseId) {

		public String label() {
			return Objects.requireNonNull(label(this.termNo, this.sessionNo));
		}

		static @Nullable String label(int term, int no) {
			return (no == 0) ? null : "第" + ChineseNumber.of(term) + "届第" + ChineseNumber.of(no) + "次会议";
		}

	}

}
