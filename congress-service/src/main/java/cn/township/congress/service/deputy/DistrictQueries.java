package cn.township.congress.service.deputy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.deputy.DistrictTable.District;
import cn.township.congress.service.deputy.DistrictTable.Seated;
import cn.township.congress.service.deputy.DistrictTable.Term;
import cn.township.congress.service.deputy.DistrictTable.Town;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Districts, who sits for them and what is vacant, as of a day.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class DistrictQueries {

	private static final String SEATED = "SELECT m.district_id, m.id, p.name, " + DeputySet.STATUS + " AS status, ("
			+ DeputySet.IN_OFFICE.sql() + ") AS in_office FROM deputy_mandate m JOIN person p ON p.id = m.person_id"
			+ " WHERE m.congress_id = :congress AND m.elected_on <= :day AND (m.ended_on IS NULL OR m.ended_on > :day)"
			+ " ORDER BY p.pinyin, m.id";

	private static final String TOWNS = DeputyScope.TERM
			+ """
					, seated AS (SELECT m.unit_code, count(*) AS in_office FROM deputy_mandate m
					  WHERE %s AND m.unit_code BETWEEN :from AND :to GROUP BY m.unit_code),
					filled AS (SELECT m.congress_id, count(*) AS seats FROM deputy_mandate m JOIN congress c ON c.id = m.congress_id
					  WHERE %s AND m.unit_code BETWEEN :from AND :to GROUP BY m.congress_id),
					drawn AS (SELECT d.congress_id, sum(d.seats) AS seats FROM electoral_district d
					  WHERE d.unit_code BETWEEN :from AND :to GROUP BY d.congress_id)
					SELECT t.unit_code, t.name, coalesce(term.seats, 0) AS seats, coalesce(drawn.seats, 0) AS in_districts,
					  coalesce(seated.in_office, 0) AS in_office,
					  greatest(coalesce(term.seats, 0) - coalesce(filled.seats, 0), 0) AS vacancies
					FROM territory t LEFT JOIN term ON term.unit_code = t.unit_code
					LEFT JOIN drawn ON drawn.congress_id = term.id LEFT JOIN filled ON filled.congress_id = term.id
					LEFT JOIN seated ON seated.unit_code = t.unit_code
					WHERE t.unit_code BETWEEN :from AND :to AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP')
					ORDER BY t.unit_code"""
				.formatted(DeputySet.IN_OFFICE.sql(), DeputySet.FILLS_SEAT);

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	DistrictQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * The districts of a township; nothing where it has no term yet.
	 * @param unit code of the township; none for the user's own
	 * @param termId the term; none for that in force on the day
	 * @param asOf the day; none for today or the last day of a term that is over
	 */
	public Optional<DistrictTable> table(@Nullable Integer unit, @Nullable Long termId, @Nullable LocalDate asOf) {
		int of = (unit != null) ? unit : this.currentUser.actor().unitCode().value();
		List<Term> terms = terms(of);
		if (terms.isEmpty()) {
			return Optional.empty();
		}
		LocalDate today = LocalDate.now(this.clock);
		LocalDate wanted = (asOf != null && asOf.isBefore(today)) ? asOf : today;
		Term term = (termId != null) ? byId(terms, termId) : inForce(terms, wanted);
		LocalDate day = (asOf == null && term.endedOn() != null && !term.endedOn().isAfter(today))
				? term.endedOn().minusDays(1) : wanted;
		return Optional.of(new DistrictTable(name(of), term, terms, day, districts(term, day)));
	}

	/** The seats of each township of the area on that day. */
	public List<Town> towns(@Nullable LocalDate asOf) {
		LocalDate today = LocalDate.now(this.clock);
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql(TOWNS)
			.param("day", (asOf != null && asOf.isBefore(today)) ? asOf : today)
			.param("from", area.from())
			.param("to", area.to())
			.query(Town.class)
			.list();
	}

	private List<Term> terms(int unit) {
		return this.jdbc
			.sql("SELECT c.id, c.term_no, c.seats, c.elected_on, c.first_session_on, c.ended_on FROM congress c"
					+ " WHERE c.unit_code = :unit ORDER BY c.term_no DESC")
			.param("unit", unit)
			.query(Term.class)
			.list();
	}

	private static Term byId(List<Term> terms, long id) {
		return terms.stream()
			.filter((term) -> term.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFound("congress", id));
	}

	/** That which has met and not ended by the day, else the newest. */
	private static Term inForce(List<Term> terms, LocalDate day) {
		return terms.stream().filter((term) -> term.hasMet(day)).findFirst().orElse(terms.get(0));
	}

	private List<District> districts(Term term, LocalDate day) {
		Map<Long, List<Held>> seated = this.jdbc.sql(SEATED)
			.param("congress", term.id())
			.param("day", day)
			.query((row, number) -> held(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Held::district));
		boolean met = term.hasMet(day);
		return this.jdbc.sql("""
				SELECT d.id, d.version, d.district_no, d.name, d.seats, d.voters FROM electoral_district d
				WHERE d.congress_id = :congress ORDER BY d.district_no""")
			.param("congress", term.id())
			.query((row, number) -> new District(row.getLong("id"), row.getInt("version"), row.getInt("district_no"),
					row.getString("name"), row.getInt("seats"), row.getObject("voters", Integer.class), met,
					seated.getOrDefault(row.getLong("id"), List.of()).stream().map(Held::who).toList()))
			.list();
	}

	private static Held held(ResultSet row) throws SQLException {
		return new Held(row.getLong("district_id"), new Seated(row.getLong("id"), row.getString("name"),
				MandateStatus.valueOf(row.getString("status")), row.getBoolean("in_office")));
	}

	private String name(int unit) {
		return this.jdbc.sql("SELECT name FROM territory WHERE unit_code = :unit")
			.param("unit", unit)
			.query(String.class)
			.single();
	}

	private record Held(long district, Seated who) {
	}

}
