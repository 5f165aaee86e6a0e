package cn.township.congress.service.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.resolution.DocumentNumber;
import cn.township.congress.domain.resolution.Resolution;
import cn.township.congress.domain.resolution.Resolutions;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.service.shared.TextDifference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Resolutions, decisions and announcements; a county sees those of its townships.
 */
@Queries(Permission.VIEW_SESSIONS)
public class ResolutionQueries {

	/** Most rows of an export. */
	static final int LIMIT = 5_000;

	private static final String FROM = """
			 FROM resolution r JOIN congress c ON c.id = r.congress_id JOIN territory t ON t.unit_code = r.unit_code
			LEFT JOIN session_course x ON x.id = r.course_id LEFT JOIN meeting m ON m.id = r.meeting_id""";

	private static final String LIST = """
			SELECT r.id, r.unit_code, t.name AS unit_name, c.term_no, x.session_no, m.meeting_no, r.kind, r.subject, r.issuer,
			  r.doc_prefix, r.doc_year, r.doc_no, r.title, r.status, r.adopted_on, r.published_on, r.published_where, r.normative"""
			+ FROM;

	private static final String DETAIL = """
			SELECT r.id, r.version, r.unit_code, t.name AS unit_name, c.term_no, x.session_no, m.meeting_no, r.course_id,
			  r.meeting_id, r.kind, r.subject, r.issuer, r.doc_prefix, r.doc_year, r.doc_no, r.title, r.body,
			  r.body <> r.drafted AS edited, r.normative, r.status, r.adopted_on, r.published_on, r.published_where, r.signer,
			  r.recorded_by, r.item_id, i.item_no, i.title AS item_title, i.status AS item_status, v.id AS vote_id,
			  v.put_on AS voted_on, v.base, v.needed, v.present, l.in_favour, l.against, l.abstained, l.not_voted,
			  r.unit_code = :own AS own"""
			+ FROM + """
					 LEFT JOIN agenda_item i ON i.id = r.item_id LEFT JOIN vote_line l ON l.id = r.line_id
					LEFT JOIN vote v ON v.id = l.vote_id WHERE r.id = :id""";

	private final JdbcClient jdbc;

	private final Resolutions resolutions;

	private final ResolutionDesk desk;

	private final NumberSeries series;

	private final Scenes scenes;

	private final CurrentUser currentUser;

	private final Clock clock;

	ResolutionQueries(JdbcClient jdbc, Resolutions resolutions, ResolutionDesk desk, NumberSeries series, Scenes scenes,
			CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.resolutions = resolutions;
		this.desk = desk;
		this.series = series;
		this.scenes = scenes;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** A part of the list, the latest first. */
	public Slice<ResolutionRow> find(ResolutionFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter);
		long count = this.jdbc.sql("SELECT count(*)" + FROM + conditions.where())
			.params(conditions.params())
			.query(Long.class)
			.single();
		String key = request.key();
		if (key != null && key.matches("[0-9]{1,18}")) {
			conditions.and("r.id " + (request.isBackwards() ? ">" : "<") + " :key", "key", Long.valueOf(key));
		}
		List<ResolutionRow> rows = rows(conditions, request.isBackwards() ? "r.id" : "r.id DESC", request.size() + 1);
		return Slice.of(rows, request, (row) -> Long.toString(row.id()), count);
	}

	/** All of the filter in the order of their adoption, drafts last. */
	public List<ResolutionRow> all(ResolutionFilter filter) {
		return rows(conditions(filter), "r.adopted_on NULLS LAST, r.doc_prefix, r.doc_no, r.id", LIMIT);
	}

	/**
	 * One of them.
	 * @throws NotFound if there is none within the scope
	 */
	public ResolutionDetail detail(long id) {
		return this.jdbc.sql(DETAIL)
			.param("id", id)
			.param("own", this.currentUser.actor().unitCode().value())
			.query(ResolutionDetail.class)
			.optional()
			.orElseThrow(() -> new NotFound("resolution", id));
	}

	/** What the data would draft now, against the text in force. */
	public Redraft redraft(long id) {
		Resolution resolution = this.resolutions.findById(id).orElseThrow(() -> new NotFound("resolution", id));
		String draft = this.desk.draft(resolution).body();
		return new Redraft(RedraftResolution.mark(draft), !draft.equals(resolution.drafted()),
				TextDifference.between(resolution.body(), draft));
	}

	/** The number it would get, and how its series is called. */
	public NextNumber nextNumber(long id) {
		Resolution resolution = this.resolutions.findById(id).orElseThrow(() -> new NotFound("resolution", id));
		String prefix = this.series.usual(resolution);
		LocalDate adopted = resolution.adoptedOn();
		DocumentNumber next = this.series.preview(resolution, prefix,
				((adopted != null) ? adopted : LocalDate.now(this.clock)).getYear());
		return new NextNumber(prefix, next.text(resolution.kind()));
	}

	/** The name of the session or meeting a draft would come from. */
	public String occasion(@Nullable Long courseId, @Nullable Long meetingId) {
		int own = this.currentUser.actor().unitCode().value();
		Scene scene = this.scenes.find(courseId, meetingId)
			.filter((found) -> found.unitCode() == own)
			.orElseThrow(() -> new NotFound("session or meeting", (meetingId != null) ? meetingId : 0));
		return (scene.meetingId() != null) ? scene.presidium() : scene.session();
	}

	/** Sessions and meetings of the presidium one can draft for, the latest first. */
	public List<Occasion> occasions() {
		return this.jdbc
			.sql("""
					SELECT 'course' AS kind, x.id, c.term_no, x.session_no, NULL::integer AS meeting_no, x.planned_from AS day
					FROM session_course x JOIN congress c ON c.id = x.congress_id
					WHERE x.unit_code = :unit AND x.status <> 'CANCELLED'
					UNION ALL
					SELECT 'meeting', m.id, c.term_no, x.session_no, m.meeting_no, m.held_on
					FROM meeting m JOIN congress c ON c.id = m.congress_id LEFT JOIN session_course x ON x.id = m.course_id
					WHERE m.unit_code = :unit AND m.kind = 'PRESIDIUM' AND m.status <> 'CANCELLED'
					ORDER BY day DESC, kind, id DESC LIMIT 60""")
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(Occasion.class)
			.list();
	}

	/** Items a draft can be bound to: those nobody else's draft is bound to. */
	public List<Item> items(@Nullable Long courseId, @Nullable Long meetingId, @Nullable Long resolutionId) {
		return this.jdbc.sql("""
				SELECT i.id, i.item_no, i.kind, i.title, i.status FROM agenda_item i
				WHERE (CASE WHEN :meeting::bigint IS NULL THEN i.course_id = :course ELSE i.meeting_id = :meeting END)
				AND i.needs_vote AND i.status NOT IN ('REMOVED', 'DEFERRED', 'HEARD')
				AND NOT EXISTS (SELECT FROM resolution r WHERE r.item_id = i.id AND r.status <> 'REJECTED'
				  AND r.id IS DISTINCT FROM :resolution)
				ORDER BY i.item_no""")
			.param("course", courseId)
			.param("meeting", meetingId)
			.param("resolution", resolutionId)
			.query(Item.class)
			.list();
	}

	/** The sessions there are, to filter by. */
	public List<Occasion> sessions(@Nullable Integer unit) {
		CodeRange area = range(unit);
		return this.jdbc
			.sql("""
					SELECT 'course' AS kind, x.id, c.term_no, x.session_no, NULL::integer AS meeting_no, x.planned_from AS day
					FROM session_course x JOIN congress c ON c.id = x.congress_id
					WHERE x.unit_code BETWEEN :from AND :to AND x.status <> 'CANCELLED' ORDER BY x.planned_from DESC, x.id DESC
					LIMIT 60""")
			.param("from", area.from())
			.param("to", area.to())
			.query(Occasion.class)
			.list();
	}

	private List<ResolutionRow> rows(Conditions conditions, String order, int limit) {
		return this.jdbc.sql(LIST + conditions.where() + " ORDER BY " + order + " LIMIT " + limit)
			.params(conditions.params())
			.query(ResolutionRow.class)
			.list();
	}

	private Conditions conditions(ResolutionFilter filter) {
		CodeRange area = range(filter.unit());
		Conditions conditions = new Conditions().and("r.unit_code BETWEEN :from AND :to", "from", area.from())
			.with("to", area.to());
		if (filter.term() != null) {
			conditions.and("c.term_no = :term", "term", filter.term());
		}
		if (filter.course() != null) {
			conditions.and("r.course_id = :course", "course", filter.course());
		}
		if (filter.meeting() != null) {
			conditions.and("r.meeting_id = :meeting", "meeting", filter.meeting());
		}
		Integer year = filter.year();
		if (year != null) {
			conditions.and("r.adopted_on BETWEEN :first AND :last", "first", LocalDate.of(year, 1, 1))
				.with("last", LocalDate.of(year, 12, 31));
		}
		if (filter.kind() != null) {
			conditions.and("r.kind = :kind", "kind", filter.kind().name());
		}
		if (filter.status() != null) {
			conditions.and("r.status = :status", "status", filter.status().name());
		}
		return conditions;
	}

	private CodeRange range(@Nullable Integer unit) {
		return (unit != null) ? new CodeRange(unit, unit) : this.currentUser.actor().unitCode().range();
	}

	/**
	 * A new draft beside the text in force.
	 *
	 * @param mark by which the form says which draft it showed
	 * @param news whether the data give another draft than the last one
	 */
	public record Redraft(String mark, boolean news, TextDifference difference) {
	}

	/** The next number of the usual series. */
	public record NextNumber(String prefix, String text) {
	}

	/** An item of an agenda. */
	public record Item(long id, int itemNo, AgendaKind kind, String title, AgendaStatus status) {
	}

	/** A session or a meeting of the presidium. */
	public record Occasion(String kind, long id, int termNo, @Nullable Integer sessionNo, @Nullable Integer meetingNo,
			LocalDate day) {

		public String label() {
			String term = "第" + ChineseNumber.of(this.termNo) + "届";
			String session = (this.sessionNo != null) ? term + "第" + ChineseNumber.of(this.sessionNo) + "次会议" : term;
			return (this.meetingNo != null) ? session + "主席团第" + ChineseNumber.of(this.meetingNo) + "次会议" : session;
		}

	}

}
