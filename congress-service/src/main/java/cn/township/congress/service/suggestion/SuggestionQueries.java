package cn.township.congress.service.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.suggestion.SuggestionDetail.Assignment;
import cn.township.congress.service.suggestion.SuggestionDetail.Contact;
import cn.township.congress.service.suggestion.SuggestionDetail.EvaluationLine;
import cn.township.congress.service.suggestion.SuggestionDetail.Event;
import cn.township.congress.service.suggestion.SuggestionDetail.ExtensionRequest;
import cn.township.congress.service.suggestion.SuggestionDetail.File;
import cn.township.congress.service.suggestion.SuggestionDetail.Head;
import cn.township.congress.service.suggestion.SuggestionDetail.RehandlingLine;
import cn.township.congress.service.suggestion.SuggestionDetail.ReplyLine;
import cn.township.congress.service.suggestion.SuggestionDetail.SendBackRequest;
import cn.township.congress.service.suggestion.SuggestionDetail.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One suggestion with everything that belongs to it: a fixed number of statements,
 * however long its history is.
 */
@Queries(Permission.VIEW_SUGGESTIONS)
public class SuggestionQueries {

	private static final String DEPUTY = "m.id AS mandate_id, p.id AS person_id, p.name, d.name AS district, m.card_no,"
			+ " p.phone, m.status, coalesce(m.ended_on <= :today, false) AS ended";

	private static final String OF_MANDATE = " JOIN person p ON p.id = m.person_id"
			+ " JOIN electoral_district d ON d.id = m.district_id";

	private final JdbcClient jdbc;

	private final ProcedureQueries procedures;

	private final RunningClocks clocks;

	private final Clock clock;

	SuggestionQueries(JdbcClient jdbc, ProcedureQueries procedures, RunningClocks clocks, Clock clock) {
		this.jdbc = jdbc;
		this.procedures = procedures;
		this.clocks = clocks;
		this.clock = clock;
	}

	/**
	 * @throws NotFound if there is none within the scope
	 */
	public SuggestionDetail detail(long id) {
		Head head = this.jdbc.sql("""
				SELECT s.id, s.unit_code, t.name AS unit_name, c.term_no, coalesce(cs.session_no, 0) AS session_no,
				  s.in_session, s.serial_no, s.title, s.facts, s.proposal, s.category, s.source, s.disclosure,
				  s.suggested_agency, s.status, s.submitted_on, s.registered_at, s.registered_by, s.accepted_on,
				  s.rejection_ground, s.status_note, s.handed_over_on, s.reply_due_on, s.replied_on, s.reply_round,
				  s.result_class, s.satisfaction, s.concluded_on, s.conclusion, s.merged_into_id, s.key_since, s.urged,
				  s.promised_on, s.version
				FROM suggestion s JOIN territory t ON t.unit_code = s.unit_code
				JOIN congress c ON c.id = s.congress_id LEFT JOIN congress_session cs ON cs.id = s.session_id
				WHERE s.id = :id""")
			.param("id", id)
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("suggestion", id));
		Citation citation = new Citation(head.termNo(), head.sessionNo(), head.inSession(), head.serialNo());
		List<Signature> signatures = signatures(id);
		SuggestionDetail detail = new SuggestionDetail(head, citation, signatures, groupLeader(signatures),
				assignments(id), extensions(id), sendBacks(id), contacts(id), replies(id), evaluations(id),
				rehandlings(id), events(id), files(id), this.procedures.of(id));
		return detail.with(this.clocks.of(detail), this.clocks.asksEveryone(detail));
	}

	private List<Signature> signatures(long id) {
		return this.jdbc
			.sql("SELECT " + DEPUTY + " FROM suggestion_signer g JOIN deputy_mandate m ON m.id = g.mandate_id"
					+ OF_MANDATE + " WHERE g.suggestion_id = :id ORDER BY g.position")
			.param("id", id)
			.param("today", LocalDate.now(this.clock))
			.query(Signature.class)
			.list();
	}

	/** Asked only where the lead has left: who leads the group the lead was in. */
	private @Nullable Signature groupLeader(List<Signature> signatures) {
		if (!signatures.get(0).ended() || signatures.stream().skip(1).anyMatch((signer) -> signer.status().mayAct())) {
			return null;
		}
		return this.jdbc.sql("SELECT " + DEPUTY + """
				 FROM group_membership own JOIN group_membership l ON l.group_id = own.group_id AND l.role = 'LEADER'
				  AND l.from_on <= :today AND (l.until_on IS NULL OR l.until_on > :today)
				JOIN deputy_mandate m ON m.id = l.mandate_id AND m.status = 'ACTIVE'""" + OF_MANDATE
				+ " WHERE own.mandate_id = :lead AND m.id <> :lead ORDER BY own.from_on DESC, l.from_on DESC LIMIT 1")
			.param("lead", signatures.get(0).mandateId())
			.param("today", LocalDate.now(this.clock))
			.query(Signature.class)
			.optional()
			.orElse(null);
	}

	private List<Assignment> assignments(long id) {
		return list(id, Assignment.class,
				"""
						SELECT h.id, h.agency_id, a.name AS agency, h.role, h.handed_over_on, h.start_on, h.counted_from,
						  h.months, h.latest_months, h.long_ground, h.due_on, h.basis, h.latest_basis, h.send_back_until, h.opinion_due_on, h.meeting,
						  h.decided_on, h.accepted_on, h.handler, h.ended_on, h.end_note, a.phone
						FROM hand_over h JOIN agency a ON a.id = h.agency_id
						WHERE h.suggestion_id = :id ORDER BY h.handed_over_on DESC, h.role DESC, h.id""");
	}

	private List<ExtensionRequest> extensions(long id) {
		return list(id, ExtensionRequest.class, """
				SELECT requested_on, reason, until, decided_on, granted, decision_note
				FROM extension WHERE suggestion_id = :id ORDER BY id""");
	}

	private List<SendBackRequest> sendBacks(long id) {
		return list(id, SendBackRequest.class, """
				SELECT requested_on, reason, proposed_agency, decided_on, granted, decision_note
				FROM send_back WHERE suggestion_id = :id ORDER BY id""");
	}

	private List<Contact> contacts(long id) {
		return list(id, Contact.class, """
				SELECT a.name AS agency, c.contacted_on, c.mode, c.content
				FROM contact_log c JOIN agency a ON a.id = c.agency_id
				WHERE c.suggestion_id = :id ORDER BY c.contacted_on, c.id""");
	}

	private List<ReplyLine> replies(long id) {
		return list(id, ReplyLine.class, """
				SELECT a.name AS agency, r.round, r.replied_on, r.due_on, r.result_class, r.document_no, r.signatory,
				  r.body, r.contact_name, r.contact_phone, r.source, r.no_contact_reason
				FROM reply r JOIN agency a ON a.id = r.agency_id WHERE r.suggestion_id = :id ORDER BY r.round""");
	}

	private List<EvaluationLine> evaluations(long id) {
		return list(id, EvaluationLine.class,
				"""
						SELECT r.round, e.mandate_id, p.name, e.decisive, e.evaluated_on, e.attitude, e.result, e.reason, e.source,
						  e.scan_id
						FROM evaluation e JOIN reply r ON r.id = e.reply_id JOIN deputy_mandate m ON m.id = e.mandate_id
						JOIN person p ON p.id = m.person_id
						WHERE e.suggestion_id = :id ORDER BY r.round, e.decisive DESC, e.id""");
	}

	private List<RehandlingLine> rehandlings(long id) {
		return list(id, RehandlingLine.class, """
				SELECT required_on, months, due_on, basis
				FROM rehandling WHERE suggestion_id = :id ORDER BY required_on, id""");
	}

	private List<Event> events(long id) {
		return list(id, Event.class, """
				SELECT kind, happened_on, detail, recorded_at, recorded_by
				FROM suggestion_event WHERE suggestion_id = :id ORDER BY happened_on DESC, id DESC""");
	}

	private List<File> files(long id) {
		return list(id, File.class, """
				SELECT id, kind, file_name, media_type, size, uploaded_at, uploaded_by
				FROM attachment WHERE suggestion_id = :id ORDER BY id""");
	}

	private <T> List<T> list(long id, Class<T> type, String sql) {
		return this.jdbc.sql(sql).param("id", id).query(type).list();
	}

}
