package cn.township.congress.service.reminder;

import java.time.LocalDate;
import java.util.stream.Stream;

import cn.township.congress.domain.reminder.DeadlineKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the office has to do within days its rules give, mostly working days: hand over
 * what came between sessions, decide a send-back, ask for the evaluation of a reply.
 */
@Component
class WorkdayClocks {

	private static final String SQL = """
			WITH clock AS (
			  SELECT 'HAND_OVER' AS kind, x.id, x.id AS suggestion_id, x.submitted_on AS from_on
			  FROM suggestion x
			  WHERE x.status IN ('SUBMITTED', 'ACCEPTED') AND NOT x.in_session AND x.unit_code BETWEEN :from AND :to
			  UNION ALL
			  SELECT 'EVALUATION', r.id, x.id, r.replied_on
			  FROM suggestion x JOIN reply r ON r.suggestion_id = x.id AND r.round = x.reply_round
			  WHERE x.status = 'REPLIED' AND x.unit_code BETWEEN :from AND :to
			  UNION ALL
			  SELECT 'SEND_BACK', b.id, b.suggestion_id, b.requested_on
			  FROM send_back b WHERE b.decided_on IS NULL AND b.unit_code BETWEEN :from AND :to
			)
			SELECT k.kind, k.id, k.from_on, %s
			FROM clock k
			JOIN suggestion s ON s.id = k.suggestion_id
			JOIN territory t ON t.unit_code = s.unit_code
			LEFT JOIN agency a ON false
			WHERE k.from_on <= :until""".formatted(Subject.COLUMNS);

	private final JdbcClient jdbc;

	WorkdayClocks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Stream<RuleClock> running(Reach reach) {
		if (reach.agencyId() != null) {
			return Stream.empty();
		}
		return this.jdbc.sql(SQL)
			.param("from", reach.area().from())
			.param("to", reach.area().to())
			.param("until", reach.until())
			.query((row, number) -> new RuleClock(DeadlineKind.valueOf(row.getString("kind")), row.getLong("id"),
					Subject.of(row), row.getObject("from_on", LocalDate.class), null))
			.list()
			.stream();
	}

}
