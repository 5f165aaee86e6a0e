package cn.township.congress.service.bill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.bill.SubmissionWindow;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.meeting.PresidiumMeetings;
import cn.township.congress.service.rule.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One bill with everything that happened to it, and what its forms offer.
 */
@Queries(Permission.VIEW_SESSIONS)
public class BillQueries {

	private static final String HEAD = """
			SELECT b.id, b.version, b.unit_code, t.name AS unit_name, b.congress_id, b.course_id, g.term_no, c.session_no,
			  c.status AS course_status, b.serial_no, b.proposer, b.subject, b.grounds, b.plan, b.status, b.drafted_on,
			  b.submitted_on, b.committee_opinion, b.decided_on, b.decided_by, b.decision_meeting_id, b.decision_reason,
			  b.item_id, i.status AS item_status, b.voted_on, b.implementer, b.report_due_on, b.withdrawn_on,
			  b.withdrawal_reason, b.withdrawal_consent, b.closed_on, b.registered_by
			FROM bill b JOIN territory t ON t.unit_code = b.unit_code JOIN session_course c ON c.id = b.course_id
			JOIN congress g ON g.id = b.congress_id LEFT JOIN agenda_item i ON i.id = b.item_id WHERE b.id = :id""";

	private static final String SIGNATURES = """
			SELECT s.mandate_id, p.name, d.name AS district, m.card_no, s.signed_on, s.withdrawn_on FROM bill_signer s
			JOIN deputy_mandate m ON m.id = s.mandate_id JOIN person p ON p.id = m.person_id
			JOIN electoral_district d ON d.id = m.district_id WHERE s.bill_id = :id ORDER BY s.position""";

	private static final String WINDOW = """
			SELECT c.convened_on, d.until_on AS "until", d.decided_by, c.closed_on FROM session_course c
			LEFT JOIN bill_deadline d ON d.course_id = c.id WHERE c.id = :id""";

	private static final String HEARING = """
			SELECT m.id AS meeting_id, m.held_on, i.status FROM agenda_subject s JOIN agenda_item i ON i.id = s.item_id
			JOIN meeting m ON m.id = i.meeting_id WHERE s.kind = 'BILL' AND s.subject_id = :id AND m.status <> 'CANCELLED'
			ORDER BY s.id DESC LIMIT 1""";

	private static final String VOTE = """
			SELECT v.id AS vote_id, v.status = 'OPEN' AS open, v.base, v.needed, v.present, l.in_favour, l.against, l.abstained,
			  l.passed
			FROM bill b JOIN vote_line l ON l.item_id = b.item_id JOIN vote v ON v.id = l.vote_id
			WHERE b.id = :id AND v.status IN ('OPEN', 'COUNTED') ORDER BY v.id DESC LIMIT 1""";

	private static final String SITTING = """
			SELECT m.id, m.kind, m.meeting_no, m.group_name, m.held_on FROM meeting m
			WHERE m.course_id = :course AND m.status = 'HELD' AND %s ORDER BY m.held_on DESC, m.id DESC""";

	private final JdbcClient jdbc;

	private final PresidiumMeetings presidium;

	private final Rules rules;

	private final CurrentUser currentUser;

	private final Clock clock;

	BillQueries(JdbcClient jdbc, PresidiumMeetings presidium, Rules rules, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.presidium = presidium;
		this.rules = rules;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @throws NotFound outside of the scope
	 */
	public BillDetail detail(long id) {
		BillDetail.Head head = this.jdbc.sql(HEAD)
			.param("id", id)
			.query(BillDetail.Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("bill", id));
		return new BillDetail(head, list(SIGNATURES, id, BillDetail.Signature.class),
				list("SELECT held_on, meeting_id, meeting, opinions FROM bill_deliberation WHERE bill_id = :id"
						+ " ORDER BY held_on, id", id, BillDetail.Deliberated.class),
				list("SELECT reported_on, to_congress, meeting, document_no, content FROM bill_report"
						+ " WHERE bill_id = :id ORDER BY reported_on, id", id, BillDetail.Reported.class),
				list("SELECT kind, happened_on, detail, recorded_at, recorded_by FROM bill_event WHERE bill_id = :id"
						+ " ORDER BY happened_on DESC, id DESC", id, BillDetail.Event.class),
				window(head.courseId()), fewest(head.unitCode()), one(HEARING, id, BillDetail.Hearing.class),
				one(VOTE, id, BillDetail.Counted.class),
				one("SELECT id, title, status FROM suggestion WHERE bill_id = :id", id,
						BillDetail.SuggestionLink.class));
	}

	/** When bills of the session may be put forward. */
	public SubmissionWindow window(long courseId) {
		return this.jdbc.sql(WINDOW)
			.param("id", courseId)
			.query(SubmissionWindow.class)
			.optional()
			.orElseThrow(() -> new NotFound("session course", courseId));
	}

	/** How many deputies are needed. */
	public int fewest(int unit) {
		return this.rules.settings(new AdminCode(unit), today()).number(SettingKey.BILL_MIN_SIGNERS);
	}

	/**
	 * Sessions of one's own township bills can be put to: convened and not closed first.
	 */
	public List<OpenSession> sessions() {
		return this.jdbc
			.sql("""
					SELECT c.id, c.congress_id, g.term_no, c.session_no, c.status, c.planned_to FROM session_course c
					JOIN congress g ON g.id = c.congress_id WHERE c.unit_code = :unit AND c.status NOT IN ('PLANNED', 'CANCELLED')
					ORDER BY g.term_no DESC, c.session_no DESC LIMIT 12""")
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(OpenSession.class)
			.list();
	}

	/** Meetings of the presidium that may have decided on it. */
	public List<PresidiumMeetings.Held> deciders(BillDetail.Head head) {
		LocalDate since = (head.submittedOn() != null) ? head.submittedOn() : head.draftedOn();
		return this.presidium.held(head.unitCode(), head.congressId(), since);
	}

	/** Meetings of the presidium of the congress the session belongs to. */
	public List<PresidiumMeetings.Held> deciders(long courseId) {
		return this.jdbc.sql("SELECT unit_code, congress_id, convened_on FROM session_course WHERE id = :id")
			.param("id", courseId)
			.query((row, number) -> this.presidium.held(row.getInt("unit_code"), row.getLong("congress_id"),
					row.getObject("convened_on", LocalDate.class)))
			.optional()
			.orElseThrow(() -> new NotFound("session course", courseId));
	}

	/** Plenaries and groups of its session that were held. */
	public List<Sitting> sittings(BillDetail.Head head) {
		return sittings(head, "m.kind IN ('PLENARY', 'GROUP')");
	}

	/** Plenaries of its session that can decide now. */
	public List<Sitting> deciding(BillDetail.Head head) {
		return sittings(head, "m.kind = 'PLENARY' AND NOT m.ended");
	}

	private List<Sitting> sittings(BillDetail.Head head, String condition) {
		return this.jdbc.sql(SITTING.formatted(condition)).param("course", head.courseId()).query(Sitting.class).list();
	}

	/** How many deputies are needed in one's own township. */
	public int fewest() {
		return fewest(this.currentUser.actor().unitCode().value());
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private <T> List<T> list(String sql, long id, Class<T> type) {
		return this.jdbc.sql(sql).param("id", id).query(type).list();
	}

	private <T> @Nullable T one(String sql, long id, Class<T> type) {
		return this.jdbc.sql(sql).param("id", id).query(type).optional().orElse(null);
	}

	/** A session bills can be put to. */
	public record OpenSession(long id, long congressId, int termNo, int sessionNo, CourseStatus status,
			LocalDate plannedTo) {

		/** 第十九届第三次会议. */
		public String label() {
			return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
		}

	}

	/** A meeting of the session. */
	public record Sitting(long id, String kind, int meetingNo, @Nullable String groupName, LocalDate heldOn) {

		/** 第一次全体会议, 第二代表组. */
		public String label() {
			return (this.groupName != null) ? this.groupName : "第" + ChineseNumber.of(this.meetingNo) + "次全体会议";
		}

	}

}
