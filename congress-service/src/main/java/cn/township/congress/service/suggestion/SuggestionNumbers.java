package cn.township.congress.service.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import cn.township.congress.domain.congress.Occasion;
import cn.township.congress.domain.territory.AdminCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Running numbers per session or interval between sessions. The row of the series is
 * locked until the accepting transaction ends, so that two people accepting at once get
 * two numbers, and a transaction that fails gives its number back.
 */
@Component
class SuggestionNumbers {

	private final JdbcClient jdbc;

	SuggestionNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int next(AdminCode unit, Occasion occasion) {
		return this.jdbc.sql("""
				INSERT INTO suggestion_number_series AS s (unit_code, congress_id, session_id, in_session, last_no)
				VALUES (:unit, :congress, :session, :inSession, 1)
				ON CONFLICT (congress_id, session_id, in_session) DO UPDATE SET last_no = s.last_no + 1
				RETURNING last_no""")
			.param("unit", unit.value())
			.param("congress", occasion.congressId())
			.param("session", occasion.sessionId())
			.param("inSession", occasion.inSession())
			.query(Integer.class)
			.single();
	}

	/** Nobody else takes a number of the township until the transaction ends. */
	void lock(AdminCode unit) {
		this.jdbc.sql("SELECT id FROM suggestion_number_series WHERE unit_code = :unit ORDER BY id FOR UPDATE")
			.param("unit", unit.value())
			.query(Long.class)
			.list();
	}

	/** All numbers of the township and the last of each series. */
	LedgerNumbers inUse(AdminCode unit) {
		Map<Occasion, Integer> last = new HashMap<>();
		this.jdbc
			.sql("SELECT congress_id, session_id, in_session, last_no FROM suggestion_number_series"
					+ " WHERE unit_code = :unit")
			.param("unit", unit.value())
			.query((row) -> {
				last.put(occasion(row), row.getInt(4));
			});
		LedgerNumbers numbers = new LedgerNumbers(last);
		this.jdbc
			.sql("SELECT congress_id, session_id, in_session, serial_no FROM suggestion"
					+ " WHERE unit_code = :unit AND serial_no IS NOT NULL")
			.param("unit", unit.value())
			.query((row) -> {
				numbers.stored(occasion(row), row.getInt(4));
			});
		return numbers;
	}

	/** The series go on after these. */
	void continueAfter(AdminCode unit, Map<Occasion, Integer> last) {
		last.forEach((occasion, number) -> this.jdbc.sql("""
				INSERT INTO suggestion_number_series AS s (unit_code, congress_id, session_id, in_session, last_no)
				VALUES (:unit, :congress, :session, :inSession, :number)
				ON CONFLICT (congress_id, session_id, in_session) DO UPDATE SET last_no = excluded.last_no
				WHERE s.last_no < excluded.last_no""")
			.param("unit", unit.value())
			.param("congress", occasion.congressId())
			.param("session", occasion.sessionId())
			.param("inSession", occasion.inSession())
			.param("number", number)
			.update());
	}

	private static Occasion occasion(ResultSet row) throws SQLException {
		return new Occasion(row.getLong(1), row.getObject(2, Long.class), row.getBoolean(3));
	}

}
