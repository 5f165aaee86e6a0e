package cn.township.congress.service.paper;

import java.time.Clock;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.paper.SuggestionFacts.Contact;
import cn.township.congress.service.paper.SuggestionFacts.HandOver;
import cn.township.congress.service.paper.SuggestionFacts.Head;
import cn.township.congress.service.paper.SuggestionFacts.Holdings;
import cn.township.congress.service.paper.SuggestionFacts.Inspection;
import cn.township.congress.service.paper.SuggestionFacts.Opinion;
import cn.township.congress.service.paper.SuggestionFacts.Rehandling;
import cn.township.congress.service.paper.SuggestionFacts.Reply;
import cn.township.congress.service.paper.SuggestionFacts.SendBack;
import cn.township.congress.service.paper.SuggestionFacts.Signer;
import cn.township.congress.service.paper.SuggestionFacts.Supervision;
import cn.township.congress.service.paper.SuggestionFacts.Urging;
import cn.township.congress.service.paper.SuggestionFacts.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the papers of a suggestion say; the policies of the database limit which
 * ones there are.
 */
@Component
class SuggestionReader {

	private final JdbcClient jdbc;

	private final Clock clock;

	SuggestionReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @throws NotFound if there is none within the scope
	 */
	SuggestionFacts facts(long id) {
		Head head = this.jdbc
			.sql("""
					SELECT s.id, s.unit_code, t.name AS unit_name, c.term_no, coalesce(cs.session_no, 0) AS session_no,
					  s.in_session, s.serial_no, s.title, s.facts, s.proposal, s.category, s.disclosure, s.suggested_agency,
					  s.status, s.submitted_on, s.handed_over_on, s.reply_due_on, s.key_since,
					  (SELECT string_agg('第' || o.serial_no || '号', '、' ORDER BY o.serial_no) FROM suggestion o
					    WHERE o.id <> s.id AND o.serial_no IS NOT NULL
					      AND (o.merged_into_id = s.id OR o.id = s.merged_into_id OR o.merged_into_id = s.merged_into_id)) AS together
					FROM suggestion s JOIN territory t ON t.unit_code = s.unit_code
					JOIN congress c ON c.id = s.congress_id LEFT JOIN congress_session cs ON cs.id = s.session_id
					WHERE s.id = :id""")
			.param("id", id)
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("suggestion", id));
		List<HandOver> handOvers = handOvers(id);
		Optional<HandOver> lead = handOvers.stream().filter((one) -> "LEAD".equals(one.role())).findFirst();
		List<HandOver> assisting = handOvers.stream()
			.filter((one) -> "CO".equals(one.role()) && lead.isPresent()
					&& one.handedOverOn().equals(lead.get().handedOverOn())
					&& (one.endedOn() == null) == (lead.get().endedOn() == null))
			.toList();
		return new SuggestionFacts(head, signers(id), lead.orElse(null), assisting);
	}

	/** What there is to print of a suggestion, in one statement. */
	Holdings holdings(long id) {
		return this.jdbc
			.sql("""
					SELECT EXISTS (SELECT FROM send_back WHERE suggestion_id = :id) AS sent_back,
					  EXISTS (SELECT FROM contact_log WHERE suggestion_id = :id) AS contacted,
					  EXISTS (SELECT FROM co_opinion WHERE suggestion_id = :id) AS opinions,
					  ARRAY(SELECT round FROM reply WHERE suggestion_id = :id ORDER BY round) AS rounds,
					  (SELECT count(*) FROM rehandling WHERE suggestion_id = :id) AS rehandlings,
					  ARRAY(SELECT inspected_on FROM inspection WHERE suggestion_id = :id ORDER BY inspected_on, id) AS inspected,
					  ARRAY(SELECT step FROM urging_letter WHERE suggestion_id = :id ORDER BY step, id) AS urged""")
			.param("id", id)
			.query((row, number) -> new Holdings(row.getBoolean("sent_back"), row.getBoolean("contacted"),
					row.getBoolean("opinions"), List.of((Integer[]) row.getArray("rounds").getArray()),
					row.getInt("rehandlings"),
					Stream.of((Date[]) row.getArray("inspected").getArray()).map(Date::toLocalDate).toList(),
					List.of((Integer[]) row.getArray("urged").getArray())))
			.single();
	}

	String unitName(int code) {
		return this.jdbc.sql("SELECT name FROM territory WHERE unit_code = :code")
			.param("code", code)
			.query(String.class)
			.single();
	}

	private List<Signer> signers(long id) {
		return this.jdbc
			.sql("""
					SELECT m.id AS mandate_id, p.name, d.name AS district, m.card_no, p.phone,
					  coalesce(m.ended_on <= :today, false) AS ended
					FROM suggestion_signer g JOIN deputy_mandate m ON m.id = g.mandate_id JOIN person p ON p.id = m.person_id
					JOIN electoral_district d ON d.id = m.district_id
					WHERE g.suggestion_id = :id AND (g.position = 0 OR g.confirmed_on IS NOT NULL) ORDER BY g.position""")
			.param("id", id)
			.param("today", LocalDate.now(this.clock))
			.query(Signer.class)
			.list();
	}

	/** Those in force before those that ended, the newest first. */
	private List<HandOver> handOvers(long id) {
		return list(id, HandOver.class,
				"""
						SELECT h.id, h.agency_id, a.name AS agency, h.role, h.handed_over_on, h.start_on, h.counted_from, h.months,
						  h.latest_months, h.due_on, h.basis, h.latest_basis, h.send_back_until, h.meeting, h.decided_on,
						  h.opinion_due_on, h.ended_on
						FROM hand_over h JOIN agency a ON a.id = h.agency_id
						WHERE h.suggestion_id = :id ORDER BY h.ended_on IS NULL DESC, h.handed_over_on DESC, h.id""");
	}

	List<SendBack> sendBacks(long id) {
		return list(id, SendBack.class,
				"""
						SELECT a.name AS agency, h.handed_over_on, b.requested_on, h.send_back_until, b.reason, b.proposed_agency, b.decided_on,
						  b.granted, b.decision_note
						FROM send_back b JOIN hand_over h ON h.id = b.hand_over_id JOIN agency a ON a.id = h.agency_id
						WHERE b.suggestion_id = :id ORDER BY b.id""");
	}

	List<Contact> contacts(long id) {
		return list(id, Contact.class, """
				SELECT a.name AS agency, c.contacted_on, c.mode, c.content
				FROM contact_log c JOIN agency a ON a.id = c.agency_id
				WHERE c.suggestion_id = :id ORDER BY c.contacted_on, c.id""");
	}

	/** The latest of each assisting agency. */
	List<Opinion> opinions(long id) {
		return list(id, Opinion.class,
				"""
						SELECT DISTINCT ON (h.agency_id) h.agency_id, a.name AS agency, o.given_on, o.document_no, o.signatory, o.body
						FROM co_opinion o JOIN hand_over h ON h.id = o.hand_over_id JOIN agency a ON a.id = h.agency_id
						WHERE o.suggestion_id = :id ORDER BY h.agency_id, o.given_on DESC, o.id DESC""");
	}

	List<Reply> replies(long id) {
		return list(id, Reply.class,
				"""
						SELECT r.id, r.agency_id, a.name AS agency, r.round, r.replied_on, r.result_class, r.document_no, r.signatory,
						  r.body, r.contact_name, r.contact_phone, r.no_contact_reason, k.content AS promise,
						  k.first_promised_on AS promised_on
						FROM reply r JOIN agency a ON a.id = r.agency_id LEFT JOIN commitment k ON k.reply_id = r.id
						WHERE r.suggestion_id = :id ORDER BY r.round""");
	}

	List<Verdict> verdicts(long reply) {
		return list(reply, Verdict.class, """
				SELECT mandate_id, decisive, evaluated_on, attitude, result, reason
				FROM evaluation WHERE reply_id = :id ORDER BY decisive DESC, id""");
	}

	List<Rehandling> rehandlings(long id) {
		return list(id, Rehandling.class, """
				SELECT h.reply_id, h.required_on, h.due_on, h.basis, h.meeting, r.replied_on, a.name AS agency,
				  e.evaluated_on, e.reason
				FROM rehandling h JOIN reply r ON r.id = h.reply_id JOIN agency a ON a.id = r.agency_id
				LEFT JOIN evaluation e ON e.reply_id = r.id AND e.decisive
				WHERE h.suggestion_id = :id ORDER BY h.required_on, h.id""");
	}

	List<Inspection> inspections(long id) {
		return list(id, Inspection.class, """
				SELECT inspected_on, inspectors, findings, requirement, due_on, answered_on, answer
				FROM inspection WHERE suggestion_id = :id ORDER BY inspected_on, id""");
	}

	Optional<Supervision> supervision(long id) {
		return this.jdbc.sql("SELECT decided_on, meeting, supervisor FROM key_supervision WHERE suggestion_id = :id")
			.param("id", id)
			.query(Supervision.class)
			.optional();
	}

	List<Urging> urgingLetters(long id) {
		return list(id, Urging.class,
				"""
						SELECT a.name AS agency, u.step, u.sent_on, u.due_on, u.answer_until, u.addressee, u.content, u.signatory
						FROM urging_letter u JOIN agency a ON a.id = u.agency_id
						WHERE u.suggestion_id = :id ORDER BY u.step, u.id""");
	}

	private <T> List<T> list(long id, Class<T> type, String sql) {
		return this.jdbc.sql(sql).param("id", id).query(type).list();
	}

}
