package cn.township.congress.service.inquiry;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Questions of the own township or of the county's, and the sessions they were asked at.
 */
@Queries(Permission.VIEW_SESSIONS)
public class QuestionQueries {

	private static final String SELECT = """
			SELECT q.id, q.version, t.name AS unit_name, g.term_no, c.session_no, q.course_id, c.status AS course_status,
			  q.item_id, i.title AS item, q.mandate_id, p.name AS asker, q.asked_on, q.addressee, q.content, q.answered_by,
			  q.answer
			FROM question q JOIN territory t ON t.unit_code = q.unit_code JOIN session_course c ON c.id = q.course_id
			JOIN congress g ON g.id = q.congress_id LEFT JOIN agenda_item i ON i.id = q.item_id
			LEFT JOIN deputy_mandate m ON m.id = q.mandate_id LEFT JOIN person p ON p.id = m.person_id""";

	private static final String COURSES = """
			SELECT c.id, c.unit_code, c.congress_id, t.name AS unit_name, g.term_no, c.session_no, c.status, s.opened_on,
			  s.closed_on
			FROM session_course c JOIN congress g ON g.id = c.congress_id JOIN territory t ON t.unit_code = c.unit_code
			LEFT JOIN congress_session s ON s.id = c.session_id
			WHERE c.unit_code BETWEEN :from AND :to AND c.status NOT IN ('PLANNED', 'CANCELLED')
			ORDER BY c.unit_code, g.term_no DESC, c.session_no DESC""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	QuestionQueries(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/** A part of the list, what was noted last first. */
	public Slice<Row> find(InquiryFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter);
		long count = this.jdbc.sql("SELECT count(*) FROM question q" + conditions.where())
			.params(conditions.params())
			.query(Long.class)
			.single();
		String key = request.key();
		if (key != null && key.matches("[0-9]{1,18}")) {
			conditions.and("q.id " + (request.isBackwards() ? ">" : "<") + " :key", "key", Long.valueOf(key));
		}
		List<Row> rows = this.jdbc
			.sql(SELECT + conditions.where() + " ORDER BY q.id" + (request.isBackwards() ? "" : " DESC") + " LIMIT "
					+ (request.size() + 1))
			.params(conditions.params())
			.query(Row.class)
			.list();
		return Slice.of(rows, request, (row) -> Long.toString(row.id()), count);
	}

	/**
	 * @throws NotFound outside of the scope
	 */
	public Row one(long id) {
		return this.jdbc.sql(SELECT + " WHERE q.id = :id")
			.param("id", id)
			.query(Row.class)
			.optional()
			.orElseThrow(() -> new NotFound("question", id));
	}

	/** Sessions that have been convened, the latest first. */
	public List<Session> sessions() {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql(COURSES).param("from", area.from()).param("to", area.to()).query(Session.class).list();
	}

	/** Items of the agenda of a session, those taken off left out. */
	public List<Item> items(long courseId) {
		return this.jdbc
			.sql("SELECT id, item_no, title FROM agenda_item WHERE course_id = :course AND status <> 'REMOVED'"
					+ " ORDER BY item_no")
			.param("course", courseId)
			.query(Item.class)
			.list();
	}

	private Conditions conditions(InquiryFilter filter) {
		CodeRange area = this.currentUser.actor().unitCode().range();
		Conditions conditions = new Conditions().and("q.unit_code BETWEEN :from AND :to", "from", area.from())
			.with("to", area.to());
		if (filter.unit() != null) {
			conditions.and("q.unit_code = :unit", "unit", filter.unit());
		}
		if (filter.course() != null) {
			conditions.and("q.course_id = :course", "course", filter.course());
		}
		return conditions;
	}

	private static String label(int termNo, int sessionNo) {
		return "第" + ChineseNumber.of(termNo) + "届第" + ChineseNumber.of(sessionNo) + "次会议";
	}

	/**
	 * A question in the list.
	 *
	 * @param item title of the item of the agenda; none if not noted
	 * @param asker who asked; none if not noted
	 */
	public record Row(long id, int version, String unitName, int termNo, int sessionNo, long courseId,
			CourseStatus courseStatus, @Nullable Long itemId, @Nullable String item, @Nullable Long mandateId,
			@Nullable String asker, LocalDate askedOn, String addressee, String content, @Nullable String answeredBy,
			@Nullable String answer) {

		/** 第十九届第三次会议. */
		public String session() {
			return label(this.termNo, this.sessionNo);
		}

		/** Whether the note may still change. */
		public boolean isOpen() {
			return this.courseStatus != CourseStatus.ARCHIVED;
		}

	}

	/** A session to choose. */
	public record Session(long id, int unitCode, long congressId, String unitName, int termNo, int sessionNo,
			CourseStatus status, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn) {

		/** 第十九届第三次会议. */
		public String label() {
			return QuestionQueries.label(this.termNo, this.sessionNo);
		}

		/** Whether it sits or has sat. */
		public boolean hasOpened() {
			return this.openedOn != null;
		}

	}

	/** An item of the agenda. */
	public record Item(long id, int itemNo, String title) {
	}

}
