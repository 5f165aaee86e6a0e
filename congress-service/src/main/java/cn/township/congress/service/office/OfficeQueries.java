package cn.township.congress.service.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.office.OfficeBoard.PostRow;
import cn.township.congress.service.office.OfficeBoard.Term;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who holds which post, and since when.
 */
@Queries(Permission.VIEW_SESSIONS)
public class OfficeQueries {

	private static final String SELECT = """
			SELECT n.id, n.unit_code, t.name AS unit_name, n.congress_id, c.term_no, n.post, n.mandate_id, n.person_id, p.name,
			  n.from_on, n.document, n.until_on, n.ended_by, n.end_document, s.session_no, n.line_id, o.held_on AS sworn_on,
			  m.id AS motion_id, k.oath_id, v.id AS vote_id, n.version
			FROM tenure n JOIN person p ON p.id = n.person_id JOIN congress c ON c.id = n.congress_id
			JOIN territory t ON t.unit_code = n.unit_code LEFT JOIN congress_session s ON s.id = n.session_id
			LEFT JOIN oath_taker k ON k.tenure_id = n.id LEFT JOIN oath o ON o.id = k.oath_id
			LEFT JOIN office_motion m ON m.tenure_id = n.id AND m.status = 'SUBMITTED'
			LEFT JOIN vote_line vl ON vl.id = n.line_id LEFT JOIN vote v ON v.id = vl.vote_id""";

	private static final String TERMS = """
			SELECT c.id, c.term_no, c.unit_code, t.name AS unit_name,
			  coalesce(c.first_session_on <= :day, false) AS met
			FROM congress c JOIN territory t ON t.unit_code = c.unit_code""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	OfficeQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Whether the user belongs to a township. */
	public boolean isOfTownship() {
		return this.currentUser.actor().unitCode().level() == AdminLevel.TOWNSHIP;
	}

	/**
	 * The posts of one congress; of the one that met last where none is named.
	 * @return nothing where the township has no congress on record
	 */
	public Optional<OfficeBoard> board(@Nullable Integer unit, @Nullable Long congressId) {
		int town = (unit != null) ? unit : this.currentUser.actor().unitCode().value();
		List<Term> terms = this.jdbc
			.sql(TERMS + " WHERE c.unit_code = "
					+ ((congressId != null) ? "(SELECT unit_code FROM congress WHERE id = :id)" : ":unit")
					+ " ORDER BY c.term_no DESC")
			.param("day", LocalDate.now(this.clock))
			.param("id", congressId)
			.param("unit", town)
			.query(Term.class)
			.list();
		if (congressId != null) {
			return Optional.of(terms.stream()
				.filter((term) -> term.id() == congressId)
				.findFirst()
				.map((term) -> board(term, terms))
				.orElseThrow(() -> new NotFound("congress", congressId)));
		}
		return terms.stream()
			.filter(Term::met)
			.findFirst()
			.or(() -> terms.stream().findFirst())
			.map((term) -> board(term, terms));
	}

	/** The posts of every township within the scope, of the congress that met last. */
	public List<TownOffices> towns() {
		List<Term> terms = this.jdbc
			.sql("SELECT DISTINCT ON (unit_code) * FROM (" + TERMS
					+ ") x WHERE met ORDER BY unit_code, term_no DESC LIMIT 500")
			.param("day", LocalDate.now(this.clock))
			.query(Term.class)
			.list();
		Map<Long, List<TenureRow>> rows = this.jdbc
			.sql(SELECT + " WHERE n.congress_id IN (:congresses) ORDER BY n.from_on, n.id")
			.param("congresses", terms.isEmpty() ? List.of(0L) : terms.stream().map(Term::id).toList())
			.query(TenureRow.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(TenureRow::congressId));
		return terms.stream().map((term) -> {
			List<PostRow> posts = posts(term, rows.getOrDefault(term.id(), List.of()));
			return new TownOffices(term.unitCode(), term.unitName(), term.id(), term.termNo(),
					posts.stream().flatMap((post) -> post.held().stream()).toList(),
					posts.stream().mapToInt(PostRow::vacant).sum());
		}).toList();
	}

	/**
	 * One tenure.
	 * @throws NotFound if there is none within the scope
	 */
	public TenureRow tenure(long id) {
		return this.jdbc.sql(SELECT + " WHERE n.id = :id")
			.param("id", id)
			.query(TenureRow.class)
			.optional()
			.orElseThrow(() -> new NotFound("tenure", id));
	}

	/** What was moved about the holder, the latest first. */
	public List<MotionRow> motions(long tenureId) {
		return this.jdbc
			.sql("""
					SELECT m.id, m.kind, m.moved_by, m.movers, m.reason, m.submitted_on, m.defence_offered_on, m.defence, m.status,
					  m.decided_on, v.id AS vote_id, v.status AS vote_status, l.in_favour, v.base, m.version
					FROM office_motion m LEFT JOIN vote_line l ON l.id = m.line_id LEFT JOIN vote v ON v.id = l.vote_id
					WHERE m.tenure_id = :id ORDER BY m.id DESC""")
			.param("id", tenureId)
			.query(MotionRow.class)
			.list();
	}

	/** The session that is being held by the congress now; none between sessions. */
	public Optional<Long> courseSitting(long congressId) {
		return this.jdbc.sql(
				"SELECT id FROM session_course WHERE congress_id = :congress AND status = 'OPEN' ORDER BY session_no DESC LIMIT 1")
			.param("congress", congressId)
			.query(Long.class)
			.optional();
	}

	/** Elected or passed at the session, in office, and without an oath so far. */
	public List<TenureRow> unsworn(long courseId) {
		return this.jdbc
			.sql(SELECT + " WHERE n.session_id = (SELECT session_id FROM session_course WHERE id = :course)"
					+ " AND n.until_on IS NULL AND o.id IS NULL ORDER BY n.id")
			.param("course", courseId)
			.query(TenureRow.class)
			.list()
			.stream()
			.filter((row) -> row.post().isSworn())
			.sorted(Comparator.comparing(TenureRow::post))
			.toList();
	}

	/**
	 * An oath that was taken.
	 * @throws NotFound if there is none within the scope
	 */
	public OathRow oath(long id) {
		OathRow.Ceremony ceremony = this.jdbc.sql(
				"SELECT o.id, t.name AS unit_name, o.course_id, c.term_no, s.session_no, o.held_on, o.place, o.presider,"
						+ " o.form, o.leader, o.witness FROM oath o JOIN session_course s ON s.id = o.course_id"
						+ " JOIN congress c ON c.id = s.congress_id JOIN territory t ON t.unit_code = o.unit_code"
						+ " WHERE o.id = :id")
			.param("id", id)
			.query(OathRow.Ceremony.class)
			.optional()
			.orElseThrow(() -> new NotFound("oath", id));
		return new OathRow(ceremony,
				this.jdbc
					.sql("SELECT k.tenure_id, p.name, n.post, t.name AS unit_name FROM oath_taker k"
							+ " JOIN tenure n ON n.id = k.tenure_id JOIN person p ON p.id = n.person_id"
							+ " JOIN territory t ON t.unit_code = n.unit_code WHERE k.oath_id = :id ORDER BY k.id")
					.param("id", id)
					.query(OathRow.Taker.class)
					.list());
	}

	private OfficeBoard board(Term term, List<Term> terms) {
		List<TenureRow> rows = this.jdbc.sql(SELECT + " WHERE n.congress_id = :congress ORDER BY n.from_on, n.id")
			.param("congress", term.id())
			.query(TenureRow.class)
			.list();
		List<TenureRow> earlier = rows.stream()
			.filter((row) -> !row.isHeld())
			.sorted(Comparator.comparing((TenureRow row) -> Objects.requireNonNull(row.untilOn())).reversed())
			.toList();
		return new OfficeBoard(term.id(), term.termNo(), term.unitCode(), term.unitName(), posts(term, rows), earlier,
				terms);
	}

	private List<PostRow> posts(Term term, List<TenureRow> rows) {
		List<PostRow> posts = new ArrayList<>();
		for (Post post : Arrays.asList(Post.values())) {
			List<TenureRow> ever = rows.stream().filter((row) -> row.post() == post).toList();
			List<TenureRow> held = ever.stream().filter(TenureRow::isHeld).toList();
			if (post.isElected() || !held.isEmpty()) {
				posts.add(new PostRow(post, OfficeNames.of(term.unitName(), post), seats(term, post, ever), held));
			}
		}
		return posts;
	}

	/**
	 * One chair and one head; of the others as many as the term's election was for, or as
	 * ever held the post at the same time.
	 */
	private int seats(Term term, Post post, List<TenureRow> ever) {
		if (post.isSingle()) {
			return 1;
		}
		int together = ever.stream()
			.mapToInt((one) -> (int) ever.stream()
				.filter((other) -> !other.fromOn().isAfter(one.fromOn())
						&& (other.untilOn() == null || other.untilOn().isAfter(one.fromOn())))
				.count())
			.max()
			.orElse(0);
		if (!post.isElected()) {
			return together;
		}
		int elected = this.jdbc
			.sql("SELECT coalesce(max(e.seats), 0) FROM office_election e JOIN session_course s ON s.id = e.course_id"
					+ " WHERE s.congress_id = :congress AND e.post = :post AND e.kind = 'TERM' AND e.status <> 'CANCELLED'")
			.param("congress", term.id())
			.param("post", post.name())
			.query(Integer.class)
			.single();
		return Math.max(together, elected);
	}

}
