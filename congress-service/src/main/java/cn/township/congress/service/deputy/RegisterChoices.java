package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the register's form offers: the term a new deputy is entered for, its districts
 * and their free seats.
 */
@Queries(Permission.MANAGE_DEPUTIES)
public class RegisterChoices {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	RegisterChoices(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The newest term of the township whose election day has come. */
	public Optional<Term> term() {
		return this.jdbc
			.sql("SELECT id, term_no, elected_on, first_session_on FROM congress WHERE unit_code = :unit"
					+ " AND elected_on <= :today ORDER BY term_no DESC LIMIT 1")
			.param("unit", this.currentUser.actor().unitCode().value())
			.param("today", LocalDate.now(this.clock))
			.query(Term.class)
			.optional();
	}

	/** The districts of a term and how many of their seats are free. */
	public List<District> districts(long congressId) {
		return this.jdbc
			.sql("""
					SELECT d.id, d.name, d.seats - count(m.id) AS free FROM electoral_district d
					LEFT JOIN deputy_mandate m ON m.district_id = d.id AND m.status NOT IN ('TERMINATED', 'INVALID', 'EXPIRED')
					WHERE d.congress_id = :congress GROUP BY d.id, d.name, d.seats, d.district_no ORDER BY d.district_no""")
			.param("congress", congressId)
			.query(District.class)
			.list();
	}

	/** The term a deputy is entered for. */
	public record Term(long id, int termNo, LocalDate electedOn, @Nullable LocalDate firstSessionOn) {

	}

	/** A district and its free seats. */
	public record District(long id, String name, long free) {

	}

}
