package cn.township.congress.service.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.session.Completion;
import cn.township.congress.domain.session.Readiness;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.rule.Rules;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What other features keep about a session, read for its guards.
 */
@Component
class CourseFacts {

	private static final String IN_OFFICE = """
			SELECT count(*) FROM deputy_mandate m WHERE m.unit_code = :unit AND m.congress_id = :congress
			AND m.in_office_from <= :day AND (m.ended_on IS NULL OR m.ended_on > :day)""";

	private static final String EXPECTED = """
			SELECT count(*) FROM deputy_mandate m WHERE m.unit_code = :unit AND m.congress_id = :congress
			AND (m.ended_on IS NULL OR m.ended_on > :day)
			AND (m.in_office_from <= :day OR (m.in_office_from IS NULL AND m.confirmed_on IS NOT NULL))""";

	private static final String PASSED = """
			SELECT EXISTS (SELECT FROM meeting m JOIN vote v ON v.meeting_id = m.id JOIN vote_line l ON l.vote_id = v.id
			WHERE m.course_id = :course AND v.purpose = :purpose AND v.status = 'COUNTED' AND l.passed)""";

	private static final String QUORATE = """
			SELECT EXISTS (SELECT FROM meeting WHERE course_id = :course AND kind IN ('PREPARATORY', 'PLENARY')
			AND status = 'HELD' AND held_on <= :day)""";

	private static final String PLENARY = """
			SELECT EXISTS (SELECT FROM meeting WHERE course_id = :course AND kind = 'PLENARY' AND status = 'HELD')""";

	private static final String LAST_MEETING = """
			SELECT held_on FROM meeting WHERE course_id = :course AND kind IN ('PREPARATORY', 'PLENARY')
			AND status IN ('HELD', 'INQUORATE') ORDER BY held_on DESC LIMIT 1""";

	private static final String OPEN_ITEMS = """
			SELECT item_no, kind, title FROM agenda_item WHERE course_id = :course AND status IN ('PROPOSED', 'SET')
			ORDER BY item_no""";

	private static final String OPEN_VOTES = """
			SELECT count(*) FROM vote v JOIN meeting m ON m.id = v.meeting_id
			WHERE m.course_id = :course AND v.status = 'OPEN'""";

	/**
	 * Going on, or ended in equal votes or a void ballot and not voted on again
	 * (地方组织法第二十九条).
	 */
	private static final String OPEN_ELECTIONS = """
			SELECT count(*) FROM office_election e WHERE e.course_id = :course
			AND e.status NOT IN ('ELECTED', 'SHORTFALL', 'CANCELLED')
			AND NOT (e.status IN ('TIE', 'VOID') AND EXISTS (SELECT FROM office_election f
			  WHERE f.previous_id = e.id AND f.status <> 'CANCELLED'))""";

	private static final String ELECTIONS = """
			SELECT EXISTS (SELECT FROM office_election WHERE course_id = :course AND status <> 'CANCELLED')""";

	private static final String AGENDA_VOTE = """
			SELECT EXISTS (SELECT FROM vote v JOIN meeting m ON m.id = v.meeting_id
			WHERE m.course_id = :course AND v.purpose = 'AGENDA' AND v.status = 'OPEN')""";

	private static final String ITEM_VOTE = """
			SELECT EXISTS (SELECT FROM vote_line l JOIN vote v ON v.id = l.vote_id
			WHERE l.item_id = :item AND v.status = 'OPEN')""";

	private static final String OPEN_MOTIONS = """
			SELECT count(*) FROM office_motion WHERE course_id = :course AND status = 'SUBMITTED'""";

	private static final String NEXT_NO = """
			SELECT greatest(coalesce((SELECT max(session_no) FROM congress_session WHERE congress_id = :congress), 0),
			  coalesce((SELECT max(session_no) FROM session_course WHERE congress_id = :congress
			    AND status <> 'CANCELLED'), 0)) + 1""";

	private final JdbcClient jdbc;

	private final Rules rules;

	CourseFacts(JdbcClient jdbc, Rules rules) {
		this.jdbc = jdbc;
		this.rules = rules;
	}

	/** The number the next session of the congress has. */
	int nextNo(long congressId) {
		return this.jdbc.sql(NEXT_NO).param("congress", congressId).query(Integer.class).single();
	}

	/** Deputies in office that day, suspended ones included. */
	int inOffice(AdminCode unit, long congressId, LocalDate day) {
		return this.jdbc.sql(IN_OFFICE)
			.param("unit", unit.value())
			.param("congress", congressId)
			.param("day", day)
			.query(Integer.class)
			.single();
	}

	/**
	 * Deputies in office that day; before the congress has first met those confirmed
	 * (选举法第四十七条).
	 */
	int expected(AdminCode unit, long congressId, LocalDate day) {
		return this.jdbc.sql(EXPECTED)
			.param("unit", unit.value())
			.param("congress", congressId)
			.param("day", day)
			.query(Integer.class)
			.single();
	}

	SessionCourse.Notice notice(AdminCode unit, LocalDate on) {
		Settings settings = this.rules.settings(unit, on);
		return new SessionCourse.Notice(settings.number(SettingKey.SESSION_NOTICE_DAYS),
				settings.basis(SettingKey.SESSION_NOTICE_DAYS));
	}

	/**
	 * Whether the presidium is elected at this session: at the first of a term, or at
	 * each.
	 */
	boolean electsPresidium(AdminCode unit, int sessionNo, LocalDate on) {
		return sessionNo == 1
				|| this.rules.settings(unit, on).choice(SettingKey.PRESIDIUM_ELECTED).equals("PER_SESSION");
	}

	Readiness readiness(long courseId, LocalDate day, boolean electsPresidium) {
		boolean quorate = this.jdbc.sql(QUORATE)
			.param("course", courseId)
			.param("day", day)
			.query(Boolean.class)
			.single();
		return new Readiness(quorate, !electsPresidium || passed(courseId, VotePurpose.PRESIDIUM),
				passed(courseId, VotePurpose.AGENDA));
	}

	Completion completion(long courseId) {
		List<Completion.OpenItem> items = this.jdbc.sql(OPEN_ITEMS)
			.param("course", courseId)
			.query((row, number) -> new Completion.OpenItem(row.getInt("item_no"),
					AgendaKind.valueOf(row.getString("kind")), row.getString("title")))
			.list();
		return new Completion(is(PLENARY, courseId), items, count(OPEN_VOTES, courseId),
				count(OPEN_ELECTIONS, courseId), count(OPEN_MOTIONS, courseId));
	}

	/** The day of the last preparatory meeting or plenary held. */
	Optional<LocalDate> lastMeeting(long courseId) {
		return this.jdbc.sql(LAST_MEETING).param("course", courseId).query(LocalDate.class).list().stream().findFirst();
	}

	/** Whether a vote on the agenda was put and not counted. */
	boolean agendaVoteOpen(long courseId) {
		return is(AGENDA_VOTE, courseId);
	}

	/** Whether somebody was to be elected at this session. */
	boolean heldElections(long courseId) {
		return is(ELECTIONS, courseId);
	}

	/** Whether a vote on the item was put and not counted. */
	boolean itemVoteOpen(long itemId) {
		return this.jdbc.sql(ITEM_VOTE).param("item", itemId).query(Boolean.class).single();
	}

	/** Whether a resolution was drafted on the item. */
	boolean itemDrafted(long itemId) {
		return this.jdbc.sql("SELECT EXISTS (SELECT FROM resolution WHERE item_id = :item)")
			.param("item", itemId)
			.query(Boolean.class)
			.single();
	}

	/** Whether the item is a bill that is before the congress. */
	boolean itemOfBill(long itemId) {
		return this.jdbc
			.sql("SELECT EXISTS (SELECT FROM bill WHERE item_id = :item AND status IN ('LISTED', 'DELIBERATING'))")
			.param("item", itemId)
			.query(Boolean.class)
			.single();
	}

	int openElections(long courseId) {
		return count(OPEN_ELECTIONS, courseId);
	}

	/** Whether a vote of this purpose was passed at a meeting of the session. */
	boolean passed(long courseId, VotePurpose purpose) {
		return this.jdbc.sql(PASSED)
			.param("course", courseId)
			.param("purpose", purpose.name())
			.query(Boolean.class)
			.single();
	}

	private boolean is(String sql, long courseId) {
		return this.jdbc.sql(sql).param("course", courseId).query(Boolean.class).single();
	}

	private int count(String sql, long courseId) {
		return this.jdbc.sql(sql).param("course", courseId).query(Integer.class).single();
	}

}
