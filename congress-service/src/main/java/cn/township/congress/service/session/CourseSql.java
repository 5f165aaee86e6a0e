package cn.township.congress.service.session;

/** The statements behind a session's page. */
final class CourseSql {

	static final String HEAD = """
			SELECT c.id, c.version, c.unit_code, t.name AS unit_name, c.congress_id, g.term_no, c.session_no,
			  c.running_order AS "order", c.status, c.planned_from AS "from", c.planned_to AS "to", c.place, c.proposers,
			  c.convened_on, c.convened_by, c.convened_meeting_id, c.notified_on, c.prepared_on, c.session_id, s.opened_on,
			  c.agenda_printed_at IS NOT NULL AS agenda_printed, c.closed_on, c.archived_on, g.elected_on
			FROM session_course c JOIN congress g ON g.id = c.congress_id JOIN territory t ON t.unit_code = c.unit_code
			LEFT JOIN congress_session s ON s.id = c.session_id""";

	static final String CONVENERS = """
			SELECT m.id, g.term_no, m.meeting_no, m.held_on FROM session_course c JOIN congress own ON own.id = c.congress_id
			JOIN congress g ON g.unit_code = c.unit_code AND g.term_no = own.term_no - CASE WHEN c.session_no = 1 THEN 1 ELSE 0 END
			JOIN meeting m ON m.congress_id = g.id AND m.kind = 'PRESIDIUM' AND m.status = 'HELD'
			WHERE c.id = :course ORDER BY m.held_on DESC, m.id DESC LIMIT 12""";

	static final String ITEMS = """
			SELECT i.id, i.version, i.item_no AS no, i.kind, i.title, i.presenter, i.needs_vote, i.status, i.settled_on,
			  i.note, i.meeting_id,
			  (SELECT max(l.vote_id) FROM vote_line l WHERE l.unit_code = i.unit_code AND l.item_id = i.id) AS vote_id
			FROM agenda_item i WHERE i.course_id = :course ORDER BY i.item_no""";

	static final String MEETINGS = """
			SELECT m.id, m.kind, m.meeting_no, m.group_name, m.held_on, m.starts_at, m.place, m.presider, m.status,
			  m.due, m.suspended, m.on_leave, m.absent, m.present, m.quorum_rule,
			  (SELECT count(*) FROM agenda_item i WHERE i.course_id = m.course_id AND i.meeting_id = m.id) AS items
			FROM meeting m WHERE m.course_id = :course ORDER BY m.held_on, m.starts_at NULLS LAST, m.id""";

	static final String ELECTIONS = """
			SELECT id, post, kind, seats, status FROM office_election WHERE course_id = :course ORDER BY id""";

	/** Those in the presidium of the congress on the day. */
	static final String PRESIDIUM = """
			SELECT p.name, min(t.post) AS post FROM tenure t JOIN person p ON p.id = t.person_id
			WHERE t.congress_id = :congress AND t.post IN ('CHAIR', 'VICE_CHAIR', 'PRESIDIUM_MEMBER')
			AND t.from_on <= :day AND (t.until_on IS NULL OR t.until_on > :day)
			GROUP BY p.id, p.name ORDER BY min(t.post), min(t.id)""";

	static final String RESOLUTIONS = """
			SELECT id, kind, title, doc_prefix || '〔' || doc_year || '〕' || doc_no || '号' AS number, status
			FROM resolution WHERE course_id = :course ORDER BY id""";

	static final String FOLLOW_UPS = "SELECT o.id, o.kind, o.title, o.due_on, o.basis, o.status, o.done_on"
			+ " FROM obligation o WHERE " + OpenFollowUps.OF_COURSE
			+ " ORDER BY o.status = 'OPEN' DESC, o.due_on NULLS LAST, o.id";

	static final String PROPOSALS = """
			SELECT (SELECT count(*) FROM bill WHERE course_id = :course) AS bills,
			  (SELECT count(*) FROM interpellation WHERE course_id = :course) AS interpellations,
			  (SELECT count(*) FROM question WHERE course_id = :course) AS questions""";

	static final String OBSERVERS = """
			SELECT name, work_unit, post FROM meeting_observer WHERE course_id = :course ORDER BY ground, id""";

	static final String TIMELINE = """
			SELECT happened_on AS "on", kind, meeting_id, document, note, recorded_by FROM proceeding
			WHERE course_id = :course ORDER BY happened_on DESC, id DESC""";

	private CourseSql() {
	}

}
