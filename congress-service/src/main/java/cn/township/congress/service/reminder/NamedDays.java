package cn.township.congress.service.reminder;

import java.time.LocalDate;
import java.util.stream.Stream;

import cn.township.congress.domain.reminder.DeadlineKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is awaited of an agency until a day that was named: the opinion of one that
 * assists, what a reply promised, what an inspection demanded, what a letter urged.
 */
@Component
class NamedDays {

	private static final String SQL = """
			WITH clock AS (
			  SELECT 'CO_OPINION' AS kind, h.id, h.suggestion_id, h.agency_id, h.handed_over_on AS from_on,
			    h.opinion_due_on AS due_on
			  FROM hand_over h JOIN suggestion x ON x.id = h.suggestion_id
			  WHERE h.role = 'CO' AND h.ended_on IS NULL AND h.opinion_due_on <= :until
			    AND h.unit_code BETWEEN :from AND :to
			    AND x.status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING')
			    AND NOT EXISTS (SELECT FROM co_opinion o WHERE o.hand_over_id = h.id)
			  UNION ALL
			  SELECT 'PROMISE', c.id, c.suggestion_id, c.agency_id, p.replied_on, c.promised_on
			  FROM commitment c JOIN reply p ON p.id = c.reply_id JOIN suggestion x ON x.id = c.suggestion_id
			  WHERE c.status = 'OPEN' AND c.promised_on <= :until AND c.unit_code BETWEEN :from AND :to
			    AND x.status NOT IN ('CONCLUDED', 'WITHDRAWN')
			  UNION ALL
			  SELECT 'INSPECTION', i.id, i.suggestion_id, x.lead_agency_id, i.inspected_on, i.due_on
			  FROM inspection i JOIN suggestion x ON x.id = i.suggestion_id
			  WHERE i.answered_on IS NULL AND i.due_on <= :until AND i.unit_code BETWEEN :from AND :to
			    AND x.status NOT IN ('CONCLUDED', 'WITHDRAWN')
			  UNION ALL
			  SELECT 'URGING', u.id, u.suggestion_id, u.agency_id, u.sent_on, u.answer_until
			  FROM urging_letter u JOIN suggestion x ON x.id = u.suggestion_id AND x.lead_agency_id = u.agency_id
			  WHERE u.answer_until <= :until AND u.unit_code BETWEEN :from AND :to
			    AND x.status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REHANDLING', 'TRACKING')
			    AND NOT EXISTS (SELECT FROM reply p WHERE p.suggestion_id = u.suggestion_id AND p.replied_on >= u.sent_on)
			    AND NOT EXISTS (SELECT FROM urging_letter n WHERE n.suggestion_id = u.suggestion_id AND n.id > u.id)
			)
			SELECT k.kind, k.id, k.from_on, k.due_on, %s
			FROM clock k
			JOIN suggestion s ON s.id = k.suggestion_id
			JOIN territory t ON t.unit_code = s.unit_code
			JOIN agency a ON a.id = k.agency_id"""
		.formatted(Subject.COLUMNS);

	private final JdbcClient jdbc;

	NamedDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Stream<RuleClock> running(Reach reach) {
		return this.jdbc.sql(SQL)
			.param("from", reach.area().from())
			.param("to", reach.area().to())
			.param("until", reach.until())
			.query((row, number) -> new RuleClock(DeadlineKind.valueOf(row.getString("kind")), row.getLong("id"),
					Subject.of(row), row.getObject("from_on", LocalDate.class),
					row.getObject("due_on", LocalDate.class)))
			.list()
			.stream();
	}

}
