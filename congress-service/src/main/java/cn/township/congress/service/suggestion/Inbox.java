package cn.township.congress.service.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an agency has to do, whatever the suggestion's state calls it: take up, contact,
 * reply, give an opinion, report on a promise, answer an inspection.
 */
@Queries(Permission.VIEW_SUGGESTIONS)
public class Inbox {

	/** More stand in the list of suggestions. */
	public static final int MOST = 200;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	Inbox(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/**
	 * The nearest deadline first.
	 * @throws NotFound for who is no agency
	 */
	public List<Item> items() {
		Long agency = this.currentUser.actor().agencyId();
		if (agency == null) {
			throw new NotFound("inbox", 0);
		}
		return this.jdbc
			.sql("""
					WITH duty AS (
					  SELECT s.id, CASE WHEN s.status = 'HANDED_OVER' THEN 'TAKE_UP' WHEN s.status = 'SEND_BACK_REQUESTED' THEN 'SENT_BACK'
					      WHEN s.status = 'REHANDLING' THEN 'REPLY_AGAIN'
					      WHEN NOT EXISTS (SELECT FROM contact_log c WHERE c.suggestion_id = s.id) THEN 'CONTACT' ELSE 'REPLY' END AS duty,
					    s.reply_due_on AS due_on, h.handed_over_on AS since, NULL::bigint AS inspection, NULL::text AS what
					  FROM suggestion s JOIN hand_over h ON h.suggestion_id = s.id AND h.agency_id = :agency AND h.role = 'LEAD'
					    AND h.ended_on IS NULL
					  WHERE s.status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REHANDLING')
					  UNION ALL
					  SELECT s.id, 'OPINION', h.opinion_due_on, h.handed_over_on, NULL, NULL
					  FROM suggestion s JOIN hand_over h ON h.suggestion_id = s.id AND h.agency_id = :agency AND h.role = 'CO'
					    AND h.ended_on IS NULL
					  WHERE s.status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REHANDLING')
					    AND NOT EXISTS (SELECT FROM co_opinion o WHERE o.hand_over_id = h.id)
					  UNION ALL
					  SELECT c.suggestion_id, 'PROGRESS', c.promised_on, r.replied_on, NULL, c.content
					  FROM commitment c JOIN reply r ON r.id = c.reply_id
					  WHERE c.agency_id = :agency AND c.status = 'OPEN'
					  UNION ALL
					  SELECT i.suggestion_id, 'INSPECTION', i.due_on, i.inspected_on, i.id, i.requirement
					  FROM inspection i JOIN suggestion s ON s.id = i.suggestion_id AND s.lead_agency_id = :agency
					  WHERE i.requirement IS NOT NULL AND i.answered_on IS NULL)
					SELECT d.*, c.term_no, coalesce(cs.session_no, 0) AS session_no, s.in_session, s.serial_no, s.title,
					  p.name AS lead_deputy, (SELECT count(*) FROM suggestion_signer x WHERE x.suggestion_id = s.id) AS signers,
					  s.key_since IS NOT NULL AS under_key, s.urged
					FROM duty d JOIN suggestion s ON s.id = d.id
					JOIN congress c ON c.id = s.congress_id
					JOIN suggestion_signer l ON l.suggestion_id = s.id AND l.position = 0
					JOIN deputy_mandate m ON m.id = l.mandate_id
					JOIN person p ON p.id = m.person_id
					LEFT JOIN congress_session cs ON cs.id = s.session_id
					ORDER BY d.due_on NULLS LAST, d.id LIMIT\s"""
					+ MOST)
			.param("agency", agency)
			.query(Inbox::row)
			.list();
	}

	private static Item row(ResultSet row, int number) throws SQLException {
		Citation citation = new Citation(row.getInt("term_no"), row.getInt("session_no"), row.getBoolean("in_session"),
				row.getObject("serial_no", Integer.class));
		return new Item(row.getLong("id"), Duty.valueOf(row.getString("duty")), citation, row.getString("title"),
				row.getString("lead_deputy"), row.getInt("signers"), row.getObject("since", LocalDate.class),
				row.getObject("due_on", LocalDate.class), row.getObject("inspection", Long.class),
				row.getString("what"), row.getBoolean("under_key"), row.getInt("urged"));
	}

	/** What is to be done next. */
	public enum Duty {

		/** New: take it up, or ask to send it back. */
		TAKE_UP,

		/** Speak with the deputy before replying. */
		CONTACT,

		/** Reply. */
		REPLY,

		/** Reply again after the deputy was dissatisfied. */
		REPLY_AGAIN,

		/** Nothing until the presidium has decided about the send-back. */
		SENT_BACK,

		/** As an assisting agency, give an opinion. */
		OPINION,

		/** Report what came of a promise. */
		PROGRESS,

		/** Answer what an inspection requires. */
		INSPECTION

	}

	/**
	 * One thing to do.
	 *
	 * @param since handed over, replied or inspected on
	 * @param inspection the inspection to answer
	 * @param what what was promised or required
	 * @param underKey under key supervision
	 * @param urged urging letters so far
	 */
	public record Item(long id, Duty duty, Citation citation, String title, String leadDeputy, int signers,
			LocalDate since, @Nullable LocalDate dueOn, @Nullable Long inspection, @Nullable String what,
			boolean underKey, int urged) {
	}

}
