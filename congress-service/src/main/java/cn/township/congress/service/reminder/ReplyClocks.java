package cn.township.congress.service.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.reminder.DeadlineKind;
import cn.township.congress.domain.rule.CountedFrom;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.shared.ChineseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Replies that are awaited, with the deadline in force: of the hand-over now open, as it
 * was extended, or of the re-handling. While a send-back is asked for it runs on.
 */
@Component
class ReplyClocks {

	private static final String SQL = """
			SELECT s.reply_due_on, h.id AS hand_over_id, h.handed_over_on, h.start_on, h.counted_from, h.months,
			  h.latest_months, h.due_on, h.basis, h.latest_basis, r.id AS rehandling_id, r.required_on,
			  r.months AS again_months, r.basis AS again_basis, %s
			FROM suggestion s
			JOIN territory t ON t.unit_code = s.unit_code
			JOIN hand_over h ON h.suggestion_id = s.id AND h.role = 'LEAD' AND h.ended_on IS NULL
			JOIN agency a ON a.id = h.agency_id
			LEFT JOIN LATERAL (SELECT id, required_on, months, basis FROM rehandling
			  WHERE suggestion_id = s.id AND s.status = 'REHANDLING' ORDER BY id DESC LIMIT 1) r ON true
			WHERE s.status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REHANDLING')
			  AND s.unit_code BETWEEN :from AND :to AND s.reply_due_on <= :until""".formatted(Subject.COLUMNS);

	private final JdbcClient jdbc;

	ReplyClocks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Deadline> running(Reach reach) {
		return this.jdbc.sql(SQL)
			.param("from", reach.area().from())
			.param("to", reach.area().to())
			.param("until", reach.until())
			.query((row, number) -> deadline(row))
			.list();
	}

	private static Deadline deadline(ResultSet row) throws SQLException {
		Subject subject = Subject.of(row);
		LocalDate due = row.getObject("reply_due_on", LocalDate.class);
		LocalDate again = row.getObject("required_on", LocalDate.class);
		if (again != null) {
			return subject.deadline(DeadlineKind.REPLY_AGAIN, row.getLong("rehandling_id"), again, due,
					"自" + Subject.day(again) + "要求重新办理起" + ChineseNumber.ofMeasure(row.getInt("again_months")) + "个月，"
							+ row.getString("again_basis"));
		}
		LocalDate start = row.getObject("start_on", LocalDate.class);
		String sentence = new ReplyDeadline(row.getObject("handed_over_on", LocalDate.class), start,
				CountedFrom.valueOf(row.getString("counted_from")), row.getInt("months"), row.getInt("latest_months"),
				row.getObject("due_on", LocalDate.class), row.getString("basis"), row.getString("latest_basis"))
			.sentence();
		return subject.deadline(DeadlineKind.REPLY, row.getLong("hand_over_id"), start, due, sentence);
	}

}
