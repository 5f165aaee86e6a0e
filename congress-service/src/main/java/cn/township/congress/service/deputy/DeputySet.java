package cn.township.congress.service.deputy;

import java.util.Arrays;
import java.util.Optional;

/**
 * Sets of deputies that are counted, listed and linked under one name. Each is defined
 * here once, by the dates of the mandates, so that it holds on any day; its label is in
 * messages.properties under the constant's name. The parameter {@code :day} is a date.
 */
public enum DeputySet {

	/** In office, suspended ones included (实有代表). */
	IN_OFFICE(Sql.IN_OFFICE),

	/** In office, duties suspended. */
	SUSPENDED(Sql.IN_OFFICE + " AND " + Sql.SUSPENDED),

	/** Elected, not yet confirmed by the presidium. */
	TO_CONFIRM(Sql.NOT_CONFIRMED),

	/** Of these, not yet taken up by the credentials committee. */
	TO_REVIEW(Sql.NOT_CONFIRMED + " AND (m.reviewed_on IS NULL OR m.reviewed_on > :day)"),

	/** Of these, examined by the committee and before the presidium. */
	UNDER_REVIEW(Sql.NOT_CONFIRMED + " AND m.reviewed_on <= :day"),

	/** Confirmed by the presidium, the roster not yet published. */
	TO_PUBLISH("m.confirmed_on <= :day AND (m.published_on IS NULL OR m.published_on > :day) AND " + Sql.NOT_ENDED),

	/**
	 * Elected or confirmed; in office once the congress first meets or the roster is out.
	 */
	TO_TAKE_OFFICE(
			"m.elected_on <= :day AND (m.in_office_from IS NULL OR m.in_office_from > :day) AND " + Sql.NOT_ENDED),

	/** The end is reported, the congress has not announced it. */
	TO_ANNOUNCE("m.reported_on <= :day AND (m.announced_on IS NULL OR m.announced_on > :day)"
			+ " AND m.status <> 'EXPIRED'"),

	/** Ended within the term in force, or declared invalid. */
	ENDED("m.congress_id IN (SELECT id FROM term) AND m.ended_on <= :day AND m.status <> 'EXPIRED'");

	/** Where the mandate stood on {@code :day}. */
	static final String STATUS = "CASE WHEN m.ended_on <= :day THEN CASE WHEN m.status = 'TERMINATED'"
			+ " AND m.announced_on > :day THEN 'TERMINATION_REPORTED' ELSE m.status END"
			+ " WHEN m.reported_on <= :day THEN 'TERMINATION_REPORTED'"
			+ " WHEN m.in_office_from <= :day THEN CASE WHEN " + Sql.SUSPENDED + " THEN 'SUSPENDED' ELSE 'ACTIVE' END"
			+ " WHEN m.confirmed_on <= :day THEN 'CONFIRMED' WHEN m.reviewed_on <= :day THEN 'UNDER_REVIEW'"
			+ " ELSE 'ELECTED' END";

	/**
	 * Whose mandate fills a seat of the congress {@code c}: in office, or elected as long
	 * as it has not met.
	 */
	public static final String FILLS_SEAT = "m.elected_on <= :day AND " + Sql.NOT_ENDED
			+ " AND (c.first_session_on IS NULL OR c.first_session_on > :day OR m.in_office_from <= :day)";

	/**
	 * The congress of each unit whose term is in force on {@code :day}: until the next
	 * one first meets, the one before (地方组织法第三十八条); before the very first session, the
	 * one elected.
	 */
	public static final String TERM_IN_FORCE = """
			SELECT DISTINCT ON (c.unit_code) c.id, c.unit_code, c.seats FROM congress c
			WHERE coalesce(c.first_session_on, c.elected_on) <= :day
			AND (c.ended_on IS NULL OR c.ended_on > :day)
			ORDER BY c.unit_code, c.first_session_on <= :day DESC NULLS LAST, c.term_no DESC""";

	private final String sql;

	DeputySet(String sql) {
		this.sql = sql;
	}

	/** The condition on a row of {@code deputy_mandate m} beside {@code term}. */
	public String sql() {
		return this.sql;
	}

	/** The constant as it stands in an address, where it is known. */
	public static Optional<DeputySet> parse(String name) {
		return Arrays.stream(values()).filter((s) -> s.name().equalsIgnoreCase(name)).findFirst();
	}

	private static final class Sql {

		static final String NOT_ENDED = "(m.ended_on IS NULL OR m.ended_on > :day)";

		static final String NOT_CONFIRMED = "m.elected_on <= :day AND (m.confirmed_on IS NULL OR m.confirmed_on > :day)"
				+ " AND (m.in_office_from IS NULL OR m.in_office_from > :day) AND " + NOT_ENDED;

		static final String IN_OFFICE = "m.in_office_from <= :day AND " + NOT_ENDED;

		static final String SUSPENDED = "EXISTS (SELECT FROM suspension u WHERE u.mandate_id = m.id"
				+ " AND u.from_on <= :day AND (u.until_on IS NULL OR u.until_on > :day))";

	}

}
