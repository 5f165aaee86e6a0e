package cn.township.congress.service.indicator;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.indicator.SuggestionReports;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.TextDifference;
import cn.township.congress.service.suggestion.LedgerRow;
import cn.township.congress.service.suggestion.SuggestionLedger;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads reports, and the suggestions behind each of their numbers.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class ReportQueries {

	private final JdbcClient jdbc;

	private final SuggestionReports reports;

	private final ReportDesk desk;

	private final FigureFreezer freezer;

	private final SuggestionLedger ledger;

	private final CurrentUser currentUser;

	ReportQueries(JdbcClient jdbc, SuggestionReports reports, ReportDesk desk, FigureFreezer freezer,
			SuggestionLedger ledger, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.reports = reports;
		this.desk = desk;
		this.freezer = freezer;
		this.ledger = ledger;
		this.currentUser = currentUser;
	}

	/** The reports of the reader's area, the newest first. */
	public List<ReportRow> list() {
		return this.jdbc.sql("""
				SELECT r.id, r.unit_code, t.name AS unit_name, r.year, r.title, r.status, r.cut_off, r.reported_on,
				  r.published_on FROM suggestion_report r JOIN territory t ON t.unit_code = r.unit_code
				ORDER BY r.year DESC, r.unit_code, r.id DESC LIMIT 500""").query(ReportRow.class).list();
	}

	public ReportDetail detail(long id) {
		ReportDetail.Head head = head(id);
		FrozenFigures frozen = frozen(id);
		return new ReportDetail(head, head.unitCode() == this.currentUser.actor().unitCode().value(), frozen.figures(),
				LocalDate.parse(frozen.deputiesOn()));
	}

	/** The suggestions that were counted. */
	public List<LedgerRow> rows(long id, SuggestionSet set) {
		return this.ledger.of(frozen(id).ids(set));
	}

	/**
	 * The deputies that were counted.
	 * @param participants only those who had signed something
	 */
	public List<Deputy> deputies(long id, boolean participants) {
		FrozenFigures frozen = frozen(id);
		List<Long> ids = participants ? frozen.participants() : frozen.inOffice();
		return ids.isEmpty() ? List.of() : this.jdbc.sql("""
				SELECT m.id, p.name, d.name AS district FROM deputy_mandate m JOIN person p ON p.id = m.person_id
				JOIN electoral_district d ON d.id = m.district_id WHERE m.id IN (:ids) ORDER BY d.district_no, m.id""")
			.param("ids", ids)
			.query(Deputy.class)
			.list();
	}

	/** What the numbers of today would change. */
	public Redraft redraft(long id) {
		ReportDetail.Head head = head(id);
		ReportDesk.Fresh fresh = this.reports.findById(id)
			.map(this.desk::fresh)
			.orElseThrow(() -> new NotFound("report", id));
		boolean numbers = !fresh.frozen().equals(frozen(id));
		return new Redraft(TextDifference.between(head.body(), fresh.text().body()), fresh.mark(), numbers);
	}

	/** The sessions held that can have heard it; those with it on the agenda first. */
	public List<Course> courses() {
		return this.jdbc.sql("""
				SELECT x.id, c.term_no, x.session_no, s.opened_on, EXISTS (SELECT 1 FROM agenda_item i
				    WHERE i.course_id = x.id AND i.kind = 'SUGGESTION_REPORT' AND i.status <> 'REMOVED') AS listed
				FROM session_course x JOIN congress_session s ON s.id = x.session_id
				JOIN congress c ON c.id = x.congress_id WHERE x.unit_code = :unit
				ORDER BY listed DESC, s.opened_on DESC LIMIT 30""")
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(Course.class)
			.list();
	}

	private ReportDetail.Head head(long id) {
		return this.jdbc
			.sql("""
					SELECT r.id, r.unit_code, t.name AS unit_name, r.year, r.session_id, r.title, r.body, r.cut_off, r.status,
					  r.course_id, c.term_no AS course_term, x.session_no AS course_no, r.reported_on, r.reporter,
					  r.published_on, r.published_where, r.recorded_by, r.version
					FROM suggestion_report r JOIN territory t ON t.unit_code = r.unit_code
					LEFT JOIN session_course x ON x.id = r.course_id LEFT JOIN congress c ON c.id = x.congress_id
					WHERE r.id = :id""")
			.param("id", id)
			.query(ReportDetail.Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("report", id));
	}

	private FrozenFigures frozen(long id) {
		return this.jdbc.sql("SELECT figures::text FROM suggestion_report WHERE id = :id")
			.param("id", id)
			.query(String.class)
			.optional()
			.map(this.freezer::read)
			.orElseThrow(() -> new NotFound("report", id));
	}

	/** A deputy that was counted. */
	public record Deputy(long id, String name, String district) {
	}

	/**
	 * A new draft beside the text in force.
	 *
	 * @param mark says which draft was shown
	 * @param numbers whether any number or row changed
	 */
	public record Redraft(TextDifference difference, String mark, boolean numbers) {
	}

	/**
	 * A session.
	 *
	 * @param listed whether the report stands on its agenda
	 */
	public record Course(long id, int termNo, int sessionNo, @Nullable LocalDate openedOn, boolean listed) {

		public String label() {
			return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
		}

	}

}
