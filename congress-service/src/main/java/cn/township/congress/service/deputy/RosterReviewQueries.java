package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.deputy.RosterReview.Row;
import cn.township.congress.service.deputy.RosterReview.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The roster of a term between election and publication.
 */
@Queries(Permission.MANAGE_DEPUTIES)
public class RosterReviewQueries {

	private static final String TERMS = "SELECT c.id, t.name AS unit_name, c.term_no, (SELECT max(b.term_no) FROM congress b"
			+ " WHERE b.unit_code = c.unit_code AND b.term_no < c.term_no) AS previous_term_no, c.seats, c.elected_on,"
			+ " c.first_session_on, (SELECT count(*) FROM deputy_mandate m WHERE m.congress_id = c.id AND ("
			+ Arrays.stream(ReviewStep.values())
				.map((step) -> "(" + step.waiting().sql() + ")")
				.collect(Collectors.joining(" OR "))
			+ ")) AS pending FROM congress c JOIN territory t ON t.unit_code = c.unit_code"
			+ " WHERE c.unit_code = :unit ORDER BY c.term_no DESC";

	private static final String ROWS = "SELECT m.id, p.name, p.sex, p.ethnicity, d.district_no, d.name AS district,"
			+ " m.elected_on, m.reviewed_on, m.confirmed_on, m.by_election" + DeputyScope.FROM
			+ " WHERE m.congress_id = :congress AND %s ORDER BY d.district_no, p.pinyin, m.id";

	/** Whom the announcement names: general election, confirmed, not ended before. */
	private static final String ANNOUNCED = "m.confirmed_on <= :day AND NOT m.by_election"
			+ " AND (m.ended_on IS NULL OR m.ended_on > coalesce(m.published_on, :day))";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	RosterReviewQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param termId the congress; none for the newest with deputies on the way
	 * @param wanted the step; none for the first that waits
	 */
	public Optional<RosterReview> review(@Nullable Long termId, @Nullable ReviewStep wanted) {
		List<Term> terms = terms();
		if (terms.isEmpty()) {
			return Optional.empty();
		}
		Term term = choose(terms, termId);
		Map<ReviewStep, Long> waiting = new EnumMap<>(ReviewStep.class);
		for (ReviewStep step : ReviewStep.values()) {
			waiting.put(step, count(term, step.waiting().sql()));
		}
		ReviewStep step = (wanted != null) ? wanted : first(waiting);
		String published = "m.published_on <= :day AND NOT m.by_election";
		LocalDate publishedOn = this.jdbc
			.sql("SELECT max(m.published_on) FROM deputy_mandate m WHERE m.congress_id = :congress AND " + published)
			.param("congress", term.id())
			.param("day", today())
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.single()
			.orElse(null);
		return Optional.of(new RosterReview(term, terms, step, waiting, rows(term, step.waiting().sql()),
				count(term, published), publishedOn));
	}

	/** The deputies the announcement of the roster names. */
	public List<Row> announced(long termId) {
		return rows(choose(terms(), termId), ANNOUNCED);
	}

	private List<Term> terms() {
		return this.jdbc.sql(TERMS)
			.param("unit", this.currentUser.actor().unitCode().value())
			.param("day", today())
			.query(Term.class)
			.list();
	}

	private static Term choose(List<Term> terms, @Nullable Long id) {
		if (id == null) {
			return terms.stream().filter((term) -> term.pending() > 0).findFirst().orElse(terms.get(0));
		}
		return terms.stream()
			.filter((term) -> term.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFound("congress", id));
	}

	private static ReviewStep first(Map<ReviewStep, Long> waiting) {
		return waiting.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 0)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(ReviewStep.PUBLISH);
	}

	private long count(Term term, String condition) {
		return this.jdbc.sql("SELECT count(*) FROM deputy_mandate m WHERE m.congress_id = :congress AND " + condition)
			.param("congress", term.id())
			.param("day", today())
			.query(Long.class)
			.single();
	}

	private List<Row> rows(Term term, String condition) {
		return this.jdbc.sql(ROWS.formatted(condition))
			.param("congress", term.id())
			.param("day", today())
			.query(Row.class)
			.list();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
