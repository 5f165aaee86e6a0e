package cn.township.congress.service.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.meeting.PresidiumMeetings;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Interpellations of the own township or of the county's, and one of them.
 */
@Queries(Permission.VIEW_SESSIONS)
public class InterpellationQueries {

	private static final String ROWS = """
			SELECT i.id, t.name AS unit_name, g.term_no, c.session_no, i.serial_no, i.question, i.addressee, i.status,
			  i.submitted_on,
			  (SELECT p.name FROM interpellation_signer s JOIN deputy_mandate m ON m.id = s.mandate_id
			   JOIN person p ON p.id = m.person_id WHERE s.interpellation_id = i.id ORDER BY s.position LIMIT 1) AS lead,
			  (SELECT count(*) FROM interpellation_signer s WHERE s.interpellation_id = i.id) AS signers
			FROM interpellation i JOIN territory t ON t.unit_code = i.unit_code JOIN session_course c ON c.id = i.course_id
			JOIN congress g ON g.id = i.congress_id""";

	private static final String HEAD = """
			SELECT i.id, i.version, i.unit_code, t.name AS unit_name, i.congress_id, i.course_id, g.term_no, c.session_no,
			  i.serial_no, i.addressee, i.question, i.content, i.status, i.drafted_on, i.submitted_on, i.proposed_mode, i.mode,
			  i.decided_on, i.decided_by, i.decision_meeting_id, i.withdrawn_on, i.withdrawal_reason, i.closed_on,
			  i.registered_by
			FROM interpellation i JOIN territory t ON t.unit_code = i.unit_code JOIN session_course c ON c.id = i.course_id
			JOIN congress g ON g.id = i.congress_id WHERE i.id = :id""";

	private static final String SIGNATURES = """
			SELECT s.mandate_id, p.name, d.name AS district, s.signed_on FROM interpellation_signer s
			JOIN deputy_mandate m ON m.id = s.mandate_id JOIN person p ON p.id = m.person_id
			JOIN electoral_district d ON d.id = m.district_id WHERE s.interpellation_id = :id ORDER BY s.position""";

	private static final String ANSWERS = """
			SELECT round, answered_on, mode, answered_by, capacity, document_no, content, asked_on, satisfied, dissatisfied
			FROM interpellation_answer WHERE interpellation_id = :id ORDER BY round""";

	private static final String EVENTS = """
			SELECT kind, happened_on, detail, recorded_by FROM interpellation_event WHERE interpellation_id = :id
			ORDER BY happened_on DESC, id DESC""";

	private static final String HEARING = """
			SELECT m.id AS meeting_id, m.held_on, i.status FROM agenda_subject s JOIN agenda_item i ON i.id = s.item_id
			JOIN meeting m ON m.id = i.meeting_id WHERE s.kind = 'INTERPELLATION' AND s.subject_id = :id
			AND m.status <> 'CANCELLED' ORDER BY s.id DESC LIMIT 1""";

	private static final String CHIEF = """
			SELECT p.name FROM tenure o JOIN person p ON p.id = o.person_id WHERE o.unit_code = :unit AND o.post = 'HEAD'
			AND o.until_on IS NULL ORDER BY o.from_on DESC LIMIT 1""";

	private final JdbcClient jdbc;

	private final PresidiumMeetings presidium;

	private final FewestSigners fewest;

	private final CurrentUser currentUser;

	private final Clock clock;

	InterpellationQueries(JdbcClient jdbc, PresidiumMeetings presidium, FewestSigners fewest, CurrentUser currentUser,
			Clock clock) {
		this.jdbc = jdbc;
		this.presidium = presidium;
		this.fewest = fewest;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** A part of the list, what was entered last first. */
	public Slice<InterpellationRow> find(InquiryFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter);
		long count = this.jdbc.sql("SELECT count(*) FROM interpellation i" + conditions.where())
			.params(conditions.params())
			.query(Long.class)
			.single();
		String key = request.key();
		if (key != null && key.matches("[0-9]{1,18}")) {
			conditions.and("i.id " + (request.isBackwards() ? ">" : "<") + " :key", "key", Long.valueOf(key));
		}
		List<InterpellationRow> rows = this.jdbc
			.sql(ROWS + conditions.where() + " ORDER BY i.id" + (request.isBackwards() ? "" : " DESC") + " LIMIT "
					+ (request.size() + 1))
			.params(conditions.params())
			.query(InterpellationRow.class)
			.list();
		return Slice.of(rows, request, (row) -> Long.toString(row.id()), count);
	}

	private Conditions conditions(InquiryFilter filter) {
		CodeRange area = this.currentUser.actor().unitCode().range();
		Conditions conditions = new Conditions().and("i.unit_code BETWEEN :from AND :to", "from", area.from())
			.with("to", area.to());
		if (filter.unit() != null) {
			conditions.and("i.unit_code = :unit", "unit", filter.unit());
		}
		if (filter.course() != null) {
			conditions.and("i.course_id = :course", "course", filter.course());
		}
		return conditions;
	}

	/**
	 * @throws NotFound outside of the scope
	 */
	public InterpellationDetail detail(long id) {
		InterpellationDetail.Head head = this.jdbc.sql(HEAD)
			.param("id", id)
			.query(InterpellationDetail.Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("interpellation", id));
		return new InterpellationDetail(head, list(SIGNATURES, id, InterpellationDetail.Signature.class),
				list(ANSWERS, id, InterpellationDetail.Answered.class),
				list(EVENTS, id, InterpellationDetail.Event.class), fewest(head.unitCode(), head.congressId()),
				this.jdbc.sql(HEARING)
					.param("id", id)
					.query(InterpellationDetail.Hearing.class)
					.optional()
					.orElse(null));
	}

	/** How many deputies are needed now. */
	public int fewest(int unitCode, long congressId) {
		return this.fewest.on(today(), new AdminCode(unitCode), congressId);
	}

	/** Meetings of the presidium that may have decided on it. */
	public List<PresidiumMeetings.Held> deciders(InterpellationDetail.Head head) {
		LocalDate since = (head.submittedOn() != null) ? head.submittedOn() : head.draftedOn();
		return this.presidium.held(head.unitCode(), head.congressId(), since);
	}

	/** Name of the head of the township's government; none if no tenure is kept. */
	public @Nullable String headOf(int unitCode) {
		return this.jdbc.sql(CHIEF).param("unit", unitCode).query(String.class).optional().orElse(null);
	}

	/** The government of one's own township. */
	public String government() {
		return this.currentUser.actor().unitName() + "人民政府";
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private <T> List<T> list(String sql, long id, Class<T> type) {
		return this.jdbc.sql(sql).param("id", id).query(type).list();
	}

}
