package cn.township.congress.service.session;

/**
 * Something counted of a session (domain rules on statistics of sessions). Each is one
 * statement that gives the rows; the number is how many there are.
 */
public enum SessionMeasure {

	/** Plenaries whose roll was called. */
	PLENARIES("""
			SELECT x.session_id, g.id AS meeting_id, g.held_on AS day, '第' || g.meeting_no || '次全体会议' AS text,
			  CASE g.status WHEN 'INQUORATE' THEN '不足法定人数' END AS detail, '/meetings/' || g.id AS href
			FROM meeting g JOIN session_course x ON x.id = g.course_id
			WHERE g.kind = 'PLENARY' AND g.status IN ('HELD', 'INQUORATE')"""),

	/** Deputies who signed in at a plenary, latecomers included. */
	PRESENT(attendance("PRESENT")),

	/** Deputies on leave from a plenary. */
	ON_LEAVE(attendance("ON_LEAVE")),

	/** Deputies absent from a plenary without leave. */
	ABSENT(attendance("ABSENT")),

	/** Items of the agenda, those taken off left out. */
	AGENDA_ITEMS(
			"""
					SELECT x.session_id, i.meeting_id, i.settled_on AS day, i.item_no || '. ' || i.title AS text, i.presenter AS detail,
					  '/sessions/courses/' || x.id || '/agenda' AS href
					FROM agenda_item i JOIN session_course x ON x.id = i.course_id WHERE i.status <> 'REMOVED'"""),

	/** Reports heard and deliberated. */
	REPORTS("""
			SELECT x.session_id, i.meeting_id, i.settled_on AS day, i.title AS text, i.presenter AS detail,
			  '/sessions/courses/' || x.id || '/agenda' AS href
			FROM agenda_item i JOIN session_course x ON x.id = i.course_id
			WHERE i.status IN ('HEARD', 'ADOPTED', 'REJECTED') AND i.kind IN ('GOVERNMENT_REPORT', 'PRESIDIUM_REPORT', 'BUDGET',
			  'BUDGET_EXECUTION', 'FINAL_ACCOUNTS', 'CREDENTIALS_REPORT', 'SUGGESTION_REPORT')"""),

	/** Votes counted. */
	VOTES("""
			SELECT x.session_id, v.meeting_id, v.put_on AS day, v.title AS text, NULL::text AS detail, '/votes/' || v.id AS href
			FROM vote v JOIN meeting g ON g.id = v.meeting_id JOIN session_course x ON x.id = g.course_id
			WHERE v.status = 'COUNTED' AND g.kind IN ('PREPARATORY', 'PLENARY')"""),

	/** Resolutions the congress adopted. */
	RESOLUTIONS(documents("r.kind = 'RESOLUTION'")),

	/** Decisions the congress adopted. */
	DECISIONS(documents("r.kind = 'DECISION' AND r.issuer = 'CONGRESS'")),

	/** Announcements issued. */
	ANNOUNCEMENTS(documents("r.kind = 'ANNOUNCEMENT'")),

	/** Bills put forward and numbered. */
	BILLS(bills("b.serial_no IS NOT NULL")),

	/** Bills the presidium listed. */
	BILLS_LISTED(bills("b.item_id IS NOT NULL")),

	/** Bills the presidium decided to treat as suggestions. */
	BILLS_CONVERTED(bills("b.status = 'CONVERTED' AND b.decided_on IS NOT NULL")),

	/** Bills the congress passed. */
	BILLS_PASSED(bills("b.status IN ('VOTED_PASSED', 'IMPLEMENTING', 'REPORTED', 'CLOSED')")),

	/** Interpellations put forward and numbered. */
	INTERPELLATIONS("""
			SELECT x.session_id, NULL::bigint AS meeting_id, i.submitted_on AS day, i.question AS text,
			  '第' || i.serial_no || '号' AS detail, '/interpellations/' || i.id AS href
			FROM interpellation i JOIN session_course x ON x.id = i.course_id WHERE i.serial_no IS NOT NULL"""),

	/** Questions noted. */
	QUESTIONS("""
			SELECT x.session_id, NULL::bigint AS meeting_id, q.asked_on AS day, left(q.content, 60) AS text,
			  q.addressee AS detail, '/questions?course=' || x.id AS href
			FROM question q JOIN session_course x ON x.id = q.course_id"""),

	/** Posts to be filled by election. */
	POSTS("""
			SELECT x.session_id, NULL::bigint AS meeting_id, v.put_on AS day, %s || '（第' || n || '名）' AS text,
			  NULL::text AS detail, '/elections/' || e.id AS href
			FROM office_election e JOIN session_course x ON x.id = e.course_id LEFT JOIN vote v ON v.id = e.vote_id
			CROSS JOIN generate_series(1, e.seats) n
			WHERE e.kind IN ('TERM', 'BY_ELECTION') AND e.status <> 'CANCELLED'""".formatted(post("e"))),

	/** Formal candidates, in each election. */
	CANDIDATES(candidates("c.status = 'CONFIRMED'")),

	/** Those elected. */
	ELECTED(candidates("c.elected")),

	/** Resignations of office-holders accepted. */
	RESIGNATIONS(motions("RESIGNATION")),

	/** Office-holders removed. */
	REMOVALS(motions("REMOVAL")),

	/** Those who took the oath. */
	OATHS("""
			SELECT x.session_id, NULL::bigint AS meeting_id, h.held_on AS day, p.name AS text, %s AS detail,
			  '/offices' AS href
			FROM oath_taker t JOIN oath h ON h.id = t.oath_id JOIN session_course x ON x.id = h.course_id
			JOIN tenure o ON o.id = t.tenure_id JOIN person p ON p.id = o.person_id""".formatted(post("o"))),

	/** Who attended without a vote. */
	OBSERVERS(
			"""
					SELECT x.session_id, NULL::bigint AS meeting_id, x.planned_from AS day, b.name AS text,
					  concat_ws(' ', b.work_unit, b.post) AS detail, '/sessions/courses/' || x.id AS href
					FROM meeting_observer b JOIN session_course x ON x.id = b.course_id WHERE b.attended IS DISTINCT FROM false""");

	private final String sql;

	SessionMeasure(String sql) {
		this.sql = sql;
	}

	/**
	 * The rows: session_id, meeting_id, day, text, detail, href.
	 */
	String sql() {
		return this.sql;
	}

	private static String attendance(String mark) {
		return """
				SELECT x.session_id, g.id AS meeting_id, g.held_on AS day, p.name AS text,
				  '第' || g.meeting_no || '次全体会议' AS detail, '/deputies/' || a.mandate_id AS href
				FROM meeting_attendance a JOIN meeting g ON g.id = a.meeting_id JOIN session_course x ON x.id = g.course_id
				JOIN deputy_mandate m ON m.id = a.mandate_id JOIN person p ON p.id = m.person_id
				WHERE g.kind = 'PLENARY' AND g.status IN ('HELD', 'INQUORATE') AND a.mark = '%s'"""
			.formatted(mark);
	}

	private static String bills(String condition) {
		return """
				SELECT x.session_id, NULL::bigint AS meeting_id, b.submitted_on AS day, b.subject AS text,
				  '第' || b.serial_no || '号' AS detail, '/bills/' || b.id AS href
				FROM bill b JOIN session_course x ON x.id = b.course_id WHERE\s""" + condition;
	}

	private static String documents(String condition) {
		return """
				SELECT x.session_id, NULL::bigint AS meeting_id, r.adopted_on AS day, r.title AS text,
				  CASE WHEN r.doc_no IS NULL THEN NULL WHEN r.kind = 'ANNOUNCEMENT' THEN '第' || r.doc_no || '号'
				    ELSE r.doc_prefix || '〔' || r.doc_year || '〕' || r.doc_no || '号' END AS detail,
				  '/resolutions/' || r.id AS href
				FROM resolution r JOIN session_course x ON x.id = r.course_id
				WHERE r.status IN ('ADOPTED', 'PUBLISHED') AND\s""" + condition;
	}

	private static String candidates(String condition) {
		return """
				SELECT x.session_id, NULL::bigint AS meeting_id, v.put_on AS day, p.name AS text, %s AS detail,
				  '/elections/' || e.id AS href
				FROM office_candidate c JOIN office_election e ON e.id = c.election_id JOIN person p ON p.id = c.person_id
				JOIN session_course x ON x.id = e.course_id LEFT JOIN vote v ON v.id = e.vote_id
				WHERE e.status <> 'CANCELLED' AND\s"""
			.formatted(post("e")) + condition;
	}

	private static String motions(String kind) {
		return """
				SELECT x.session_id, NULL::bigint AS meeting_id, m.decided_on AS day, p.name AS text, %s AS detail,
				  '/offices' AS href
				FROM office_motion m JOIN tenure o ON o.id = m.tenure_id JOIN person p ON p.id = o.person_id
				JOIN session_course x ON x.id = m.course_id
				WHERE m.status = 'ACCEPTED' AND m.kind = '%s'""".formatted(post("o"), kind);
	}

	/** The post in words. */
	private static String post(String table) {
		return """
				CASE %s.post WHEN 'CHAIR' THEN '主席' WHEN 'VICE_CHAIR' THEN '副主席' WHEN 'HEAD' THEN '乡镇长'
				  WHEN 'DEPUTY_HEAD' THEN '副乡镇长' WHEN 'CREDENTIALS_COMMITTEE' THEN '代表资格审查委员会组成人员'
				  ELSE '主席团成员' END""".formatted(table);
	}

}
