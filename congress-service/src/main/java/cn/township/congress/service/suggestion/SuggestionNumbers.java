package cn.township.congress.service.suggestion;

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

}
