package cn.township.congress.service.paper;

import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.paper.BillFacts.Answer;
import cn.township.congress.service.paper.BillFacts.Bill;
import cn.township.congress.service.paper.BillFacts.Interpellation;
import cn.township.congress.service.paper.BillFacts.Signer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the papers of bills and interpellations say.
 */
@Component
class BillReader {

	private static final String DEPUTY = """
			SELECT p.name, d.name AS district, m.card_no, p.phone FROM %s g JOIN deputy_mandate m ON m.id = g.mandate_id
			JOIN person p ON p.id = m.person_id JOIN electoral_district d ON d.id = m.district_id
			WHERE %s ORDER BY g.position""";

	private final JdbcClient jdbc;

	BillReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Bill bill(long id) {
		return this.jdbc
			.sql("""
					SELECT b.id, b.unit_code, t.name AS unit_name, b.course_id, b.serial_no, b.proposer, b.subject, b.grounds,
					  b.plan, b.status, b.drafted_on, b.submitted_on, l.until_on, b.committee_opinion, b.decided_on,
					  b.decided_by, b.decision_reason, b.voted_on, v.in_favour, v.against, v.abstained, v.passed,
					  b.withdrawn_on, (SELECT max(r.reported_on) FROM bill_report r WHERE r.bill_id = b.id) AS reported_on
					FROM bill b JOIN territory t ON t.unit_code = b.unit_code
					LEFT JOIN bill_deadline l ON l.course_id = b.course_id LEFT JOIN vote_line v ON v.id = b.vote_line_id
					WHERE b.id = :id""")
			.param("id", id)
			.query(Bill.class)
			.optional()
			.orElseThrow(() -> new NotFound("bill", id));
	}

	List<Signer> signersOfBill(long id) {
		return signers("bill_signer", "g.bill_id = :id AND g.withdrawn_on IS NULL", id);
	}

	Interpellation interpellation(long id) {
		return this.jdbc
			.sql("""
					SELECT i.id, i.unit_code, t.name AS unit_name, i.course_id, i.serial_no, i.addressee, i.question, i.content,
					  i.drafted_on, i.submitted_on, i.mode, i.decided_on, i.decided_by
					FROM interpellation i JOIN territory t ON t.unit_code = i.unit_code WHERE i.id = :id""")
			.param("id", id)
			.query(Interpellation.class)
			.optional()
			.orElseThrow(() -> new NotFound("interpellation", id));
	}

	List<Signer> signersOfInterpellation(long id) {
		return signers("interpellation_signer", "g.interpellation_id = :id", id);
	}

	List<Answer> answers(long interpellation) {
		return this.jdbc.sql("""
				SELECT round, answered_on, answered_by, capacity, content, satisfied, dissatisfied
				FROM interpellation_answer WHERE interpellation_id = :id ORDER BY round""")
			.param("id", interpellation)
			.query(Answer.class)
			.list();
	}

	private List<Signer> signers(String table, String condition, long id) {
		return this.jdbc.sql(DEPUTY.formatted(table, condition)).param("id", id).query(Signer.class).list();
	}

}
