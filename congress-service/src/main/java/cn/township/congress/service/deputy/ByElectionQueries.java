package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * By-elections and the vacancies they are for.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class ByElectionQueries {

	/** Most polls of a list. */
	static final int LIMIT = 500;

	private static final String SELECT = """
			SELECT b.id, b.unit_code, t.name AS unit_name, c.term_no, b.district_id, d.name AS district, b.round, b.seats,
			  b.list_on, b.poll_on, b.document, b.status, b.voters, b.voted, b.valid_ballots, b.result_document, b.note,
			  b.previous_id, b.version,
			  (SELECT count(*) FROM by_election_candidate k WHERE k.by_election_id = b.id AND k.elected) AS elected,
			  EXISTS (SELECT FROM by_election n WHERE n.previous_id = b.id AND n.status <> 'CANCELLED') AS followed
			FROM by_election b JOIN territory t ON t.unit_code = b.unit_code
			JOIN electoral_district d ON d.id = b.district_id JOIN congress c ON c.id = b.congress_id""";

	private static final String VACANT = DeputyScope.TERM
			+ """
					SELECT d.id, d.name, d.seats, (SELECT count(*) FROM deputy_mandate m WHERE m.district_id = d.id
					  AND (m.ended_on IS NULL OR m.ended_on > :day)) AS taken, (SELECT coalesce(sum(b.seats), 0) FROM by_election b
					  WHERE b.district_id = d.id AND b.status = 'PLANNED') AS planned
					FROM electoral_district d WHERE d.congress_id IN (SELECT id FROM term WHERE unit_code = :unit)
					ORDER BY d.district_no""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	ByElectionQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The newest first. */
	public List<ByElectionRow> list() {
		return this.jdbc.sql(SELECT + " ORDER BY b.poll_on DESC, b.id DESC LIMIT " + LIMIT)
			.query(ByElectionRow.class)
			.list();
	}

	/**
	 * @throws NotFound if there is none within the scope
	 */
	public ByElectionDetail detail(long id) {
		ByElectionRow row = this.jdbc.sql(SELECT + " WHERE b.id = :id")
			.param("id", id)
			.query(ByElectionRow.class)
			.optional()
			.orElseThrow(() -> new NotFound("by-election", id));
		return new ByElectionDetail(row,
				this.jdbc
					.sql("""
							SELECT k.name, k.sex, k.ethnicity, k.born_on, k.party, k.work_unit, k.votes, k.elected, k.mandate_id, m.status
							FROM by_election_candidate k LEFT JOIN deputy_mandate m ON m.id = k.mandate_id
							WHERE k.by_election_id = :id ORDER BY k.position""")
					.param("id", id)
					.query(ByElectionDetail.Candidate.class)
					.list());
	}

	/** The township's districts with seats nobody holds today. */
	public List<Vacancy> vacancies() {
		return this.jdbc.sql(VACANT)
			.param("day", LocalDate.now(this.clock))
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(Vacancy.class)
			.list()
			.stream()
			.filter((vacancy) -> vacancy.free() > 0)
			.toList();
	}

	/**
	 * A district with vacancies.
	 *
	 * @param planned seats a planned poll is to fill
	 */
	public record Vacancy(long id, String name, int seats, int taken, int planned) {

		/** Seats nobody holds. */
		public int free() {
			return this.seats - this.taken;
		}

		/** Seats still to be planned for. */
		public int toPlan() {
			return Math.max(0, free() - this.planned);
		}

	}

}
