package cn.township.congress.service.office;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import cn.township.congress.domain.office.ElectionKind;
import cn.township.congress.domain.office.ElectionResult;
import cn.township.congress.domain.office.ElectionResult.Standing;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.office.ElectionDetail.CommitteeRow;
import cn.township.congress.service.office.ElectionDetail.Preparation;
import cn.township.congress.service.office.ElectionDetail.ScrutineerRow;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Elections of a session, their candidates and what the session has for them.
 */
@Queries(Permission.VIEW_SESSIONS)
public class ElectionQueries {

	private static final String SELECT = """
			SELECT e.id, e.unit_code, t.name AS unit_name, e.course_id, c.term_no, s.session_no, s.status AS course_status,
			  e.previous_id, e.post, e.kind, e.seats, e.margin, e.status, e.method_line_id, ml.vote_id AS method_vote_id,
			  e.pre_vote_id, e.vote_id, v.status AS vote_status, v.needed, v.put_on, e.announced_on, e.note,
			  (SELECT min(n.id) FROM office_election n WHERE n.previous_id = e.id AND n.status <> 'CANCELLED') AS next_id,
			  (SELECT count(*) FROM office_candidate k WHERE k.election_id = e.id AND k.status IN ('NOMINATED', 'CONFIRMED')) AS running,
			  e.version
			FROM office_election e JOIN session_course s ON s.id = e.course_id JOIN congress c ON c.id = s.congress_id
			JOIN territory t ON t.unit_code = e.unit_code LEFT JOIN vote v ON v.id = e.vote_id
			LEFT JOIN vote_line ml ON ml.id = e.method_line_id""";

	private static final String CANDIDATES = """
			SELECT k.id, k.person_id, k.mandate_id, p.name, p.sex, p.ethnicity, p.born_on, p.party, p.education, p.work_unit,
			  k.nominated_by, k.nominated_on, k.introduction, k.government_post, k.override_reason, k.strokes, k.status,
			  k.position, k.withdrawn_on, k.elected, k.line_id, pl.in_favour AS pre_votes, l.in_favour AS votes,
			  (SELECT string_agg(q.name, '、' ORDER BY q.pinyin, q.id) FROM office_nominator n
			    JOIN deputy_mandate m ON m.id = n.mandate_id JOIN person q ON q.id = m.person_id
			    WHERE n.candidate_id = k.id) AS signers
			FROM office_candidate k JOIN person p ON p.id = k.person_id
			LEFT JOIN vote_line pl ON pl.id = k.pre_line_id LEFT JOIN vote_line l ON l.id = k.line_id
			WHERE k.election_id = :id ORDER BY k.position NULLS LAST, k.id""";

	private final JdbcClient jdbc;

	private final OfficeQueries offices;

	ElectionQueries(JdbcClient jdbc, OfficeQueries offices) {
		this.jdbc = jdbc;
		this.offices = offices;
	}

	/**
	 * One election.
	 * @throws NotFound if there is none within the scope
	 */
	public ElectionDetail detail(long id) {
		ElectionRow row = this.jdbc.sql(SELECT + " WHERE e.id = :id")
			.param("id", id)
			.query(ElectionRow.class)
			.optional()
			.orElseThrow(() -> new NotFound("election", id));
		List<CandidateRow> candidates = this.jdbc.sql(CANDIDATES).param("id", id).query(CandidateRow.class).list();
		ElectionResult result = result(row);
		Set<Long> known = new HashSet<>(
				candidates.stream().map(CandidateRow::lineId).filter(Objects::nonNull).toList());
		List<Standing> unknown = Stream.concat(result.elected().stream(), result.tied().stream())
			.filter((one) -> !known.contains(one.lineId()))
			.toList();
		return new ElectionDetail(row, candidates, unknown, result.elected().size(), of(row.courseId()),
				preparation(row.courseId()));
	}

	/** The elections of a session. */
	public List<ElectionRow> of(long courseId) {
		return this.jdbc.sql(SELECT + " WHERE e.course_id = :course ORDER BY e.id")
			.param("course", courseId)
			.query(ElectionRow.class)
			.list();
	}

	/**
	 * The session elections are prepared for.
	 * @throws NotFound if there is none within the scope
	 */
	public CourseRow course(long courseId) {
		return this.jdbc
			.sql("SELECT s.id, s.unit_code, t.name AS unit_name, s.congress_id, c.term_no, s.session_no,"
					+ " s.running_order = 'FIRST' AS of_term, s.status IN ('CLOSED', 'ARCHIVED', 'CANCELLED') AS over"
					+ " FROM session_course s JOIN congress c ON c.id = s.congress_id"
					+ " JOIN territory t ON t.unit_code = s.unit_code WHERE s.id = :id")
			.param("id", courseId)
			.query(CourseRow.class)
			.optional()
			.orElseThrow(() -> new NotFound("session", courseId));
	}

	/** Sessions that places nobody got can be elected at: this one and those ahead. */
	public List<CourseRow> coursesAhead(long courseId) {
		CourseRow course = course(courseId);
		return this.jdbc
			.sql("SELECT s.id, s.unit_code, '' AS unit_name, s.congress_id, c.term_no, s.session_no, false AS of_term,"
					+ " false AS over FROM session_course s JOIN congress c ON c.id = s.congress_id"
					+ " WHERE s.congress_id = :congress AND s.session_no >= :no"
					+ " AND s.status NOT IN ('CLOSED', 'ARCHIVED', 'CANCELLED') ORDER BY s.session_no")
			.param("congress", course.congressId())
			.param("no", course.sessionNo())
			.query(CourseRow.class)
			.list();
	}

	/** Method, scrutineers and committee of a session. */
	public Preparation preparation(long courseId) {
		List<ScrutineerRow> scrutineers = this.jdbc.sql(
				"SELECT role, mandate_id, name, line_id IS NOT NULL AS passed FROM scrutineer WHERE course_id = :course"
						+ " ORDER BY CASE role WHEN 'CHIEF' THEN 1 WHEN 'SCRUTINEER' THEN 2 ELSE 3 END, id")
			.param("course", courseId)
			.query(ScrutineerRow.class)
			.list();
		List<CommitteeRow> committee = this.jdbc
			.sql("SELECT n.mandate_id, p.name, n.leads, n.line_id IS NOT NULL AS passed FROM committee_nominee n"
					+ " JOIN deputy_mandate m ON m.id = n.mandate_id JOIN person p ON p.id = m.person_id"
					+ " WHERE n.course_id = :course ORDER BY n.leads DESC, p.pinyin, n.id")
			.param("course", courseId)
			.query(CommitteeRow.class)
			.list();
		return new Preparation(openVote(courseId, "METHOD", AdoptMethod.TITLE), scrutineers,
				openVote(courseId, "SCRUTINEERS", PassScrutineers.TITLE), committee,
				openVote(courseId, "COMMITTEE", PassCommittee.TITLE), this.offices.unsworn(courseId));
	}

	private @Nullable Long openVote(long courseId, String purpose, String title) {
		return this.jdbc
			.sql("SELECT v.id FROM vote v JOIN meeting m ON m.id = v.meeting_id WHERE m.course_id = :course"
					+ " AND v.purpose = :purpose AND v.title = :title AND v.status = 'OPEN' ORDER BY v.id DESC LIMIT 1")
			.param("course", courseId)
			.param("purpose", purpose)
			.param("title", title)
			.query(Long.class)
			.optional()
			.orElse(null);
	}

	private ElectionResult result(ElectionRow row) {
		if (!row.status().isCounted() || row.voteId() == null) {
			return new ElectionResult(List.of(), List.of(), row.seats());
		}
		boolean tieBreak = row.kind() == ElectionKind.TIE_BREAK;
		List<Standing> standings = this.jdbc
			.sql("SELECT id AS line_id, title AS name, in_favour AS votes FROM vote_line WHERE vote_id = :vote"
					+ (tieBreak ? " AND NOT write_in" : "") + " ORDER BY line_no")
			.param("vote", row.voteId())
			.query(Standing.class)
			.list();
		return tieBreak ? ElectionResult.ofTieBreak(row.seats(), standings)
				: ElectionResult.of(row.seats(), Objects.requireNonNull(row.needed()), standings);
	}

	/**
	 * A session.
	 *
	 * @param ofTerm the first of a term, which elects all
	 * @param over closed or called off
	 */
	public record CourseRow(long id, int unitCode, String unitName, long congressId, int termNo, int sessionNo,
			boolean ofTerm, boolean over) {

		/** For instance 第19届第1次会议. */
		public String label() {
			return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
		}

	}

}
