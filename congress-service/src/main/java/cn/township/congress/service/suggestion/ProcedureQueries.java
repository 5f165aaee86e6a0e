package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.suggestion.CommitmentStatus;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what happens beside a suggestion's main way: a fixed number of statements.
 */
@Component
class ProcedureQueries {

	private final JdbcClient jdbc;

	ProcedureQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Without the clocks, which need the rest. */
	SuggestionProcedure of(long id) {
		return new SuggestionProcedure(merged(id), bill(id), opinions(id), deliveries(id), promises(id), key(id),
				inspections(id), urgings(id), List.of(), false);
	}

	private List<SuggestionProcedure.Merged> merged(long id) {
		return this.jdbc.sql("""
				SELECT o.id, c.term_no, coalesce(cs.session_no, 0) AS session_no, o.in_session, o.serial_no, o.title,
				  o.status, o.merged_into_id IS NULL AS main, o.lead_agency_id, p.name AS deputy,
				  EXISTS (SELECT 1 FROM contact_log l WHERE l.suggestion_id = o.id) AS contacted
				FROM suggestion s JOIN suggestion o
				  ON (o.id = s.merged_into_id OR o.merged_into_id IN (s.id, s.merged_into_id)) AND o.id <> s.id
				JOIN congress c ON c.id = o.congress_id LEFT JOIN congress_session cs ON cs.id = o.session_id
				JOIN suggestion_signer g ON g.suggestion_id = o.id AND g.position = 0
				JOIN deputy_mandate m ON m.id = g.mandate_id JOIN person p ON p.id = m.person_id
				WHERE s.id = :id ORDER BY o.merged_into_id NULLS FIRST, o.serial_no""")
			.param("id", id)
			.query((row, number) -> new SuggestionProcedure.Merged(row.getLong("id"),
					new Citation(row.getInt("term_no"), row.getInt("session_no"), row.getBoolean("in_session"),
							row.getObject("serial_no", Integer.class)),
					row.getString("title"), row.getString("deputy"), SuggestionStatus.valueOf(row.getString("status")),
					row.getBoolean("main"), row.getObject("lead_agency_id", Long.class), row.getBoolean("contacted")))
			.list();
	}

	private SuggestionProcedure.@Nullable OfBill bill(long id) {
		return this.jdbc
			.sql("SELECT b.id, b.subject AS title FROM suggestion s JOIN bill b ON b.id = s.bill_id WHERE s.id = :id")
			.param("id", id)
			.query(SuggestionProcedure.OfBill.class)
			.optional()
			.orElse(null);
	}

	private List<SuggestionProcedure.Opinion> opinions(long id) {
		return list(id, SuggestionProcedure.Opinion.class, """
				SELECT o.hand_over_id, a.name AS agency, o.given_on, o.document_no, o.signatory, o.body, o.source
				FROM co_opinion o JOIN hand_over h ON h.id = o.hand_over_id JOIN agency a ON a.id = h.agency_id
				WHERE o.suggestion_id = :id ORDER BY o.given_on, o.id""");
	}

	private List<SuggestionProcedure.Delivery> deliveries(long id) {
		return list(id, SuggestionProcedure.Delivery.class, """
				SELECT r.round, d.mandate_id, d.delivered_on, d.mode
				FROM reply_delivery d JOIN reply r ON r.id = d.reply_id WHERE d.suggestion_id = :id ORDER BY d.id""");
	}

	private List<SuggestionProcedure.Promised> promises(long id) {
		List<SuggestionProcedure.Progress> progress = list(id, SuggestionProcedure.Progress.class, """
				SELECT commitment_id, reported_on, content, postponed_to, recorded_by
				FROM commitment_progress WHERE suggestion_id = :id ORDER BY reported_on, id""");
		return this.jdbc.sql("""
				SELECT c.id, r.round, a.name AS agency, c.content, r.replied_on, c.first_promised_on, c.promised_on,
				  c.status, c.settled_on
				FROM commitment c JOIN reply r ON r.id = c.reply_id JOIN agency a ON a.id = c.agency_id
				WHERE c.suggestion_id = :id ORDER BY c.id""")
			.param("id", id)
			.query((row, number) -> new SuggestionProcedure.Promised(row.getLong("id"), row.getInt("round"),
					row.getString("agency"), row.getString("content"), row.getObject("replied_on", LocalDate.class),
					row.getObject("first_promised_on", LocalDate.class), row.getObject("promised_on", LocalDate.class),
					CommitmentStatus.valueOf(row.getString("status")), row.getObject("settled_on", LocalDate.class),
					ofPromise(progress, row.getLong("id"))))
			.list();
	}

	private static List<SuggestionProcedure.Progress> ofPromise(List<SuggestionProcedure.Progress> all, long promise) {
		return all.stream().filter((line) -> line.commitmentId() == promise).toList();
	}

	private SuggestionProcedure.@Nullable KeyLine key(long id) {
		return list(id, SuggestionProcedure.KeyLine.class,
				"""
						SELECT decided_on, meeting, supervisor, result, ended_on FROM key_supervision WHERE suggestion_id = :id""")
			.stream()
			.findFirst()
			.orElse(null);
	}

	private List<SuggestionProcedure.InspectionLine> inspections(long id) {
		return list(id, SuggestionProcedure.InspectionLine.class, """
				SELECT id, inspected_on, inspectors, findings, requirement, due_on, answered_on, answer
				FROM inspection WHERE suggestion_id = :id ORDER BY inspected_on, id""");
	}

	private List<SuggestionProcedure.UrgingLine> urgings(long id) {
		return list(id, SuggestionProcedure.UrgingLine.class, """
				SELECT id, step, sent_on, due_on, answer_until, addressee, content, signatory
				FROM urging_letter WHERE suggestion_id = :id ORDER BY step, id""");
	}

	private <T> List<T> list(long id, Class<T> type, String sql) {
		return this.jdbc.sql(sql).param("id", id).query(type).list();
	}

}
