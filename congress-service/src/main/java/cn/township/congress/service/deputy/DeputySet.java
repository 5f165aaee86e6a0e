package cn.township.congress.service.deputy;

import java.util.Arrays;
import java.util.Optional;

/**
 * Sets of deputies that are counted, listed and linked under one name. Each is defined
 * here once; its label is in messages.properties under the constant's name. The parameter
 * {@code :today} is a date.
 */
public enum DeputySet {

	/** In office in the term in force, suspended ones included. */
	IN_OFFICE(Sql.TERM + " AND m.status IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED')"),

	/** In office, duties suspended. */
	SUSPENDED(Sql.TERM + " AND m.status = 'SUSPENDED'"),

	/** Elected or confirmed; in office once the congress first meets. */
	TO_TAKE_OFFICE("m.status IN ('ELECTED', 'UNDER_REVIEW', 'CONFIRMED')"),

	/** Ended within the term in force, or declared invalid. */
	ENDED(Sql.TERM + " AND m.status IN ('TERMINATED', 'INVALID')");

	/** The congress of each unit whose term is in force on {@code :today}. */
	static final String TERM_IN_FORCE = """
			SELECT DISTINCT ON (c.unit_code) c.id, c.unit_code, c.seats FROM congress c
			WHERE coalesce(c.first_session_on, c.elected_on) <= :today
			AND (c.ended_on IS NULL OR c.ended_on > :today) ORDER BY c.unit_code, c.term_no DESC""";

	private final String sql;

	DeputySet(String sql) {
		this.sql = sql;
	}

	/** The condition on a row of {@code deputy_mandate m} beside {@code term}. */
	String sql() {
		return this.sql;
	}

	/** The constant as it stands in an address, where it is known. */
	public static Optional<DeputySet> parse(String name) {
		return Arrays.stream(values()).filter((s) -> s.name().equalsIgnoreCase(name)).findFirst();
	}

	private static final class Sql {

		static final String TERM = "m.congress_id IN (SELECT id FROM term)";

	}

}
