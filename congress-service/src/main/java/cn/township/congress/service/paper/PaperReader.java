package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.meeting.Due;
import cn.township.congress.service.meeting.MeetingRoll;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the papers say. Who is due at a meeting it asks of {@link MeetingRoll}, so
 * that a list has as many names as the roll counts.
 */
@Component
class PaperReader {

	private static final String COURSE = """
			SELECT c.id, c.unit_code, t.name AS unit_name, t.kind AS unit_kind, c.congress_id, g.term_no, c.session_no,
			  c.running_order, c.status, c.planned_from, c.planned_to, c.place, c.notified_on, c.convened_on, c.closed_on,
			  c.session_id, s.opened_on
			FROM session_course c JOIN territory t ON t.unit_code = c.unit_code JOIN congress g ON g.id = c.congress_id
			LEFT JOIN congress_session s ON s.id = c.session_id WHERE c.id = :id""";

	private static final String MEETING = """
			SELECT m.id, m.unit_code, t.name AS unit_name, g.term_no, m.congress_id, m.course_id, m.kind, m.meeting_no,
			  m.group_name, m.held_on, m.starts_at, m.place, m.presider, m.status, m.notified_on, m.quorum_rule, m.due,
			  m.suspended, m.present, m.on_leave, m.absent
			FROM meeting m JOIN territory t ON t.unit_code = m.unit_code JOIN congress g ON g.id = m.congress_id WHERE\s""";

	private static final String ITEM = "SELECT id, meeting_id, item_no, kind, title, presenter, needs_vote, status, note"
			+ " FROM agenda_item WHERE ";

	private static final String BALLOT = "SELECT v.id, v.meeting_id, v.purpose, v.title, v.method, v.status, v.put_on, v.base,"
			+ " v.needed, v.present, v.issued, v.returned, v.valid, v.spoiled FROM vote v WHERE v.status <> 'WITHDRAWN' AND ";

	private static final String MEMBER = """
			SELECT m.id AS mandate_id, p.name, p.sex, p.ethnicity, p.born_on, d.name AS district, p.work_unit,
			  (SELECT string_agg(DISTINCT y.name, '、') FROM group_membership w JOIN deputy_group y ON y.id = w.group_id
			    WHERE w.mandate_id = m.id AND w.from_on <= :day AND (w.until_on IS NULL OR w.until_on > :day)) AS groups,
			  EXISTS (SELECT FROM suspension u WHERE u.mandate_id = m.id AND u.from_on <= :day
			    AND (u.until_on IS NULL OR u.until_on > :day)) AS suspended
			FROM deputy_mandate m JOIN person p ON p.id = m.person_id JOIN electoral_district d ON d.id = m.district_id
			WHERE m.id IN (:ids) ORDER BY d.district_no, p.pinyin, p.name, m.id""";

	private static final String ACT = "SELECT id, unit_code, course_id, meeting_id, kind, issuer, doc_prefix, doc_year, doc_no,"
			+ " title, body, status, adopted_on, published_on, signer FROM resolution WHERE ";

	private static final String ELECTION = "SELECT id, course_id, post, kind, seats, status, vote_id FROM office_election WHERE ";

	private final JdbcClient jdbc;

	private final MeetingRoll roll;

	PaperReader(JdbcClient jdbc, MeetingRoll roll) {
		this.jdbc = jdbc;
		this.roll = roll;
	}

	CourseFacts course(long id) {
		return this.jdbc.sql(COURSE)
			.param("id", id)
			.query(CourseFacts.class)
			.optional()
			.orElseThrow(() -> new NotFound("course", id));
	}

	String unitName(int code) {
		return this.jdbc.sql("SELECT name FROM territory WHERE unit_code = :code")
			.param("code", code)
			.query(String.class)
			.single();
	}

	MeetingFacts meeting(long id) {
		return this.jdbc.sql(MEETING + "m.id = :id")
			.param("id", id)
			.query(MeetingFacts.class)
			.optional()
			.orElseThrow(() -> new NotFound("meeting", id));
	}

	/** Of a session, in the order they are held; none that was called off. */
	List<MeetingFacts> meetings(long course) {
		return this.jdbc.sql(MEETING + "m.course_id = :id AND m.status <> 'CANCELLED' ORDER BY m.held_on,"
				+ " CASE m.kind WHEN 'PREPARATORY' THEN 0 ELSE 1 END, m.starts_at NULLS LAST, m.kind DESC, m.meeting_no")
			.param("id", course)
			.query(MeetingFacts.class)
			.list();
	}

	/** Of a session's agenda; what was taken off it is not printed. */
	List<PaperRow.Item> itemsOfCourse(long course) {
		return this.jdbc.sql(ITEM + "course_id = :id AND status <> 'REMOVED' ORDER BY item_no")
			.param("id", course)
			.query(PaperRow.Item.class)
			.list();
	}

	/** Dealt with at one meeting. */
	List<PaperRow.Item> itemsOfMeeting(long meeting) {
		return this.jdbc.sql(ITEM + "meeting_id = :id AND status <> 'REMOVED' ORDER BY item_no")
			.param("id", meeting)
			.query(PaperRow.Item.class)
			.list();
	}

	Optional<PaperRow.Ballot> vote(long id) {
		return this.jdbc.sql(BALLOT + "v.id = :id").param("id", id).query(PaperRow.Ballot.class).optional();
	}

	List<PaperRow.Ballot> votes(long meeting) {
		return this.jdbc.sql(BALLOT + "v.meeting_id = :id ORDER BY v.id")
			.param("id", meeting)
			.query(PaperRow.Ballot.class)
			.list();
	}

	List<PaperRow.Ballot> votesOfCourse(long course) {
		return this.jdbc
			.sql(BALLOT + "v.meeting_id IN (SELECT id FROM meeting WHERE course_id = :id) ORDER BY v.put_on, v.id")
			.param("id", course)
			.query(PaperRow.Ballot.class)
			.list();
	}

	List<PaperRow.Line> lines(long vote) {
		return this.jdbc.sql(
				"SELECT id, vote_id, line_no, title, item_id, write_in, in_favour, against, abstained, not_voted, passed"
						+ " FROM vote_line WHERE vote_id = :id ORDER BY line_no")
			.param("id", vote)
			.query(PaperRow.Line.class)
			.list();
	}

	/** Who is due on a day, all deputies or the members of the presidium, by district. */
	List<PaperRow.Member> due(int unit, long congress, boolean presidium, LocalDate day) {
		Meeting probe = new Meeting(new AdminCode(unit), congress, null,
				presidium ? MeetingKind.PRESIDIUM : MeetingKind.PLENARY, 1, null,
				new Appointment(day, null, null, null), "");
		List<Long> mandates = this.roll.due(probe).stream().map(Due::mandateId).toList();
		if (mandates.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(MEMBER).param("day", day).param("ids", mandates).query(PaperRow.Member.class).list();
	}

	List<PaperRow.Member> due(MeetingFacts meeting) {
		return due(meeting.unitCode(), meeting.congressId(), meeting.kind() == MeetingKind.PRESIDIUM, meeting.heldOn());
	}

	/** Of the session, or of the meeting of the presidium. */
	List<PaperRow.Observer> observers(@Nullable Long course, @Nullable Long meeting) {
		return this.jdbc.sql(
				"SELECT name, work_unit, post, ground FROM meeting_observer WHERE course_id = :course OR meeting_id = :meeting"
						+ " ORDER BY CASE ground WHEN 'GOVERNMENT_LEADER' THEN 0 WHEN 'INVITED' THEN 1 ELSE 2 END, id")
			.param("course", course)
			.param("meeting", meeting)
			.query(PaperRow.Observer.class)
			.list();
	}

	List<PaperRow.Mark> marks(long meeting) {
		return this.jdbc
			.sql("""
					SELECT a.meeting_id, a.mandate_id, p.name, d.name AS district, a.mark, a.approver
					FROM meeting_attendance a JOIN deputy_mandate m ON m.id = a.mandate_id JOIN person p ON p.id = m.person_id
					JOIN electoral_district d ON d.id = m.district_id WHERE a.meeting_id = :id ORDER BY p.pinyin, p.name, m.id""")
			.param("id", meeting)
			.query(PaperRow.Mark.class)
			.list();
	}

	/** How many leaves were granted for plenaries of a session. */
	int leaves(long course) {
		return this.jdbc
			.sql("SELECT count(*) FROM meeting_attendance a JOIN meeting m ON m.id = a.meeting_id WHERE m.course_id = :id"
					+ " AND m.kind IN ('PREPARATORY', 'PLENARY') AND m.status <> 'CANCELLED' AND a.mark = 'ON_LEAVE'")
			.param("id", course)
			.query(Integer.class)
			.single();
	}

	/** Elected by the session, with the posts. */
	List<PaperRow.Holder> elected(CourseFacts course, List<String> posts) {
		return this.jdbc.sql(
				"SELECT p.name, p.sex, p.work_unit, t.post, t.from_on FROM tenure t JOIN person p ON p.id = t.person_id"
						+ " WHERE t.session_id = :session AND t.post IN (:posts) ORDER BY t.from_on, p.pinyin, p.name")
			.param("session", course.sessionId())
			.param("posts", posts)
			.query(PaperRow.Holder.class)
			.list();
	}

	/** On the last list for the presidium that was not turned down. */
	List<PaperRow.Nominee> nominees(long course) {
		return this.jdbc
			.sql("""
					SELECT p.name, p.sex, p.work_unit, n.secretary_general FROM presidium_nominee n
					JOIN deputy_mandate m ON m.id = n.mandate_id JOIN person p ON p.id = m.person_id
					WHERE n.list_id = (SELECT max(l.id) FROM presidium_list l WHERE l.course_id = :id AND l.status <> 'REJECTED')
					ORDER BY p.pinyin, p.name, m.id""")
			.param("id", course)
			.query(PaperRow.Nominee.class)
			.list();
	}

	List<PaperRow.Scrutineer> scrutineers(long course) {
		return this.jdbc.sql("""
				SELECT s.name, s.role, coalesce(l.passed, false) AS passed FROM scrutineer s
				LEFT JOIN vote_line l ON l.id = s.line_id WHERE s.course_id = :id ORDER BY s.id""")
			.param("id", course)
			.query(PaperRow.Scrutineer.class)
			.list();
	}

	List<PaperRow.Election> elections(long course) {
		return this.jdbc.sql(ELECTION + "course_id = :id AND status <> 'CANCELLED' ORDER BY id")
			.param("id", course)
			.query(PaperRow.Election.class)
			.list();
	}

	PaperRow.Election election(long id) {
		return this.jdbc.sql(ELECTION + "id = :id")
			.param("id", id)
			.query(PaperRow.Election.class)
			.optional()
			.orElseThrow(() -> new NotFound("election", id));
	}

	/**
	 * In the order of the ballot. Once the list is confirmed, those on it; before, those
	 * nominated.
	 */
	List<PaperRow.Candidate> candidates(long election) {
		List<PaperRow.Candidate> all = this.jdbc.sql(
				"SELECT p.name, c.status, c.line_id, c.elected, c.nominated_by = 'WRITTEN_IN' AS written_in FROM office_candidate c JOIN person p ON p.id = c.person_id"
						+ " WHERE c.election_id = :id AND c.status IN ('NOMINATED', 'CONFIRMED')"
						+ " ORDER BY c.position NULLS LAST, c.strokes, p.pinyin, p.name, c.id")
			.param("id", election)
			.query(PaperRow.Candidate.class)
			.list();
		List<PaperRow.Candidate> confirmed = all.stream().filter((one) -> "CONFIRMED".equals(one.status())).toList();
		return confirmed.isEmpty() ? all : confirmed;
	}

	PaperRow.Act act(long id) {
		return this.jdbc.sql(ACT + "id = :id")
			.param("id", id)
			.query(PaperRow.Act.class)
			.optional()
			.orElseThrow(() -> new NotFound("resolution", id));
	}

	List<PaperRow.Act> acts(long course) {
		return this.jdbc.sql(ACT
				+ "(course_id = :id OR meeting_id IN (SELECT m.id FROM meeting m WHERE m.course_id = :id))"
				+ " AND status <> 'REJECTED' ORDER BY CASE kind WHEN 'ANNOUNCEMENT' THEN 1 ELSE 0 END, doc_no NULLS LAST, id")
			.param("id", course)
			.query(PaperRow.Act.class)
			.list();
	}

	Map<Long, PaperRow.Minutes> minutes(List<Long> meetings) {
		if (meetings.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("SELECT meeting_id, body, signed_on, signed_by FROM minutes WHERE meeting_id IN (:ids)")
			.param("ids", meetings)
			.query(PaperRow.Minutes.class)
			.list()
			.stream()
			.collect(Collectors.toMap(PaperRow.Minutes::meetingId, Function.identity()));
	}

	List<PaperRow.Task> tasks(long meeting) {
		return this.jdbc.sql(
				"SELECT title, owner, due_on FROM obligation WHERE meeting_id = :id AND status <> 'CANCELLED' ORDER BY due_on, id")
			.param("id", meeting)
			.query(PaperRow.Task.class)
			.list();
	}

	Optional<PaperRow.Oath> oath(long course) {
		return this.jdbc.sql(
				"SELECT id, held_on, place, presider, form, leader, witness FROM oath WHERE course_id = :id ORDER BY id LIMIT 1")
			.param("id", course)
			.query(PaperRow.Oath.class)
			.optional();
	}

	/** Who took the oaths of the session. */
	List<PaperRow.Holder> oathTakers(long course) {
		return this.jdbc.sql("""
				SELECT p.name, p.sex, p.work_unit, t.post, t.from_on FROM oath_taker k JOIN oath o ON o.id = k.oath_id
				JOIN tenure t ON t.id = k.tenure_id JOIN person p ON p.id = t.person_id
				WHERE o.course_id = :id ORDER BY k.id""").param("id", course).query(PaperRow.Holder.class).list();
	}

}
