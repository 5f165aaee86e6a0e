package cn.township.congress.service.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.rule.Rules;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sessions on their course, of the own township or of the county's.
 */
@Queries(Permission.VIEW_SESSIONS)
public class CourseQueries {

	private final JdbcClient jdbc;

	private final CourseFacts facts;

	private final Rules rules;

	private final CurrentUser currentUser;

	private final Clock clock;

	CourseQueries(JdbcClient jdbc, CourseFacts facts, Rules rules, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.facts = facts;
		this.rules = rules;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Those of the own township, the latest first; the given-up ones are left out. */
	public List<CourseHead> courses() {
		return this.jdbc
			.sql(CourseSql.HEAD + " WHERE c.unit_code = :unit AND c.status <> 'CANCELLED'"
					+ " ORDER BY g.term_no DESC, c.session_no DESC")
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(CourseHead.class)
			.list();
	}

	/** How many sessions opened this year, against the setting. */
	public SessionYear year() {
		LocalDate today = LocalDate.now(this.clock);
		AdminCode unit = this.currentUser.actor().unitCode();
		int held = this.jdbc.sql(
				"SELECT count(*) FROM congress_session WHERE unit_code = :unit AND opened_on BETWEEN :first AND :today")
			.param("unit", unit.value())
			.param("first", today.withDayOfYear(1))
			.param("today", today)
			.query(Integer.class)
			.single();
		return new SessionYear(today.getYear(), held,
				this.rules.settings(unit, today).number(SettingKey.SESSIONS_TARGET_PER_YEAR));
	}

	/**
	 * @throws NotFound outside of the scope
	 */
	public CourseHead head(long id) {
		return this.jdbc.sql(CourseSql.HEAD + " WHERE c.id = :id")
			.param("id", id)
			.query(CourseHead.class)
			.optional()
			.orElseThrow(() -> new NotFound("session course", id));
	}

	/**
	 * @throws NotFound outside of the scope
	 */
	public CourseDetail detail(long id) {
		CourseHead head = head(id);
		CourseDetail.Figures figures = figures(head);
		return new CourseDetail(head, of(CourseSql.ITEMS, id, CourseDetail.Item.class), meetings(id),
				of(CourseSql.ELECTIONS, id, CourseDetail.Election.class), presidium(head),
				of(CourseSql.RESOLUTIONS, id, CourseDetail.Text.class),
				of(CourseSql.FOLLOW_UPS, id, CourseDetail.FollowUp.class),
				of(CourseSql.OBSERVERS, id, CourseDetail.Observer.class),
				of(CourseSql.TIMELINE, id, CourseDetail.Line.class), obstacles(head, figures), figures,
				this.jdbc.sql(CourseSql.PROPOSALS).param("course", id).query(CourseDetail.Proposals.class).single());
	}

	/**
	 * Meetings of the presidium that may have convened it: of the congress before for the
	 * first session of a term (地方组织法第二十条), else of this one.
	 */
	public List<Convener> conveners(long id) {
		return this.jdbc.sql(CourseSql.CONVENERS)
			.param("course", id)
			.query((row, number) -> new Convener(row.getLong("id"), row.getInt("term_no"), row.getInt("meeting_no"),
					row.getObject("held_on", LocalDate.class)))
			.list();
	}

	private CourseDetail.Figures figures(CourseHead head) {
		AdminCode unit = new AdminCode(head.unitCode());
		LocalDate today = LocalDate.now(this.clock);
		Settings settings = this.rules.settings(unit, today);
		boolean elects = this.facts.electsPresidium(unit, head.sessionNo(), today);
		LocalDate day = head.from().isBefore(today) ? head.from() : today;
		return new CourseDetail.Figures(this.facts.expected(unit, head.congressId(), day),
				this.facts.notice(unit, today), settings.number(SettingKey.SESSION_PAPERS_DAYS), elects,
				this.facts.readiness(head.id(), today, elects));
	}

	private List<RuleViolation> obstacles(CourseHead head, CourseDetail.Figures figures) {
		return switch (head.status()) {
			case NOTIFIED, PREPARATORY -> figures.readiness().obstacles();
			case OPEN -> this.facts.completion(head.id()).obstacles();
			default -> List.of();
		};
	}

	private List<CourseDetail.Member> presidium(CourseHead head) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate closed = head.closedOn();
		return this.jdbc.sql(CourseSql.PRESIDIUM)
			.param("congress", head.congressId())
			.param("day", (closed != null) ? closed : today)
			.query(CourseDetail.Member.class)
			.list();
	}

	private List<CourseDetail.Held> meetings(long id) {
		return this.jdbc.sql(CourseSql.MEETINGS).param("course", id).query((row, number) -> held(row)).list();
	}

	private static CourseDetail.Held held(ResultSet row) throws SQLException {
		return new CourseDetail.Held(row.getLong("id"), MeetingKind.valueOf(row.getString("kind")),
				row.getInt("meeting_no"), row.getString("group_name"), row.getObject("held_on", LocalDate.class),
				row.getObject("starts_at", LocalTime.class), row.getString("place"), row.getString("presider"),
				MeetingStatus.valueOf(row.getString("status")), roll(row), row.getInt("items"));
	}

	private static @Nullable RollCall roll(ResultSet row) throws SQLException {
		String rule = row.getString("quorum_rule");
		return (rule == null) ? null : new RollCall(row.getInt("due"), row.getInt("suspended"), row.getInt("on_leave"),
				row.getInt("absent"), row.getInt("present"), Majority.valueOf(rule));
	}

	private <T> List<T> of(String sql, long id, Class<T> type) {
		return this.jdbc.sql(sql).param("course", id).query(type).list();
	}

	/** A meeting of the presidium that may have convened a session. */
	public record Convener(long id, int termNo, int no, LocalDate on) {

		/** As it is cited: 第十九届人大主席团第十二次会议. */
		public String label() {
			return "第" + ChineseNumber.of(this.termNo) + "届人大主席团第" + ChineseNumber.of(this.no) + "次会议";
		}

	}

}
