package cn.township.congress.service.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.service.account.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who the deputy is that acts for himself or herself, and who signs beside: names and
 * districts only, as far as the database tells them to a deputy.
 */
@Component
class OwnSignatures {

	private static final String OF_SUGGESTION = "SELECT mandate_id, name, status FROM signers_beside_me()"
			+ " WHERE suggestion_id = :id";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	OwnSignatures(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/**
	 * The deputy as the one who acts now.
	 * @throws RuleViolation if the duties are suspended or the mandate has ended
	 */
	Signer acting() {
		Signer self = this.jdbc.sql("""
				SELECT m.id AS mandate_id, p.name, m.status FROM deputy_mandate m JOIN person p ON p.id = m.person_id
				WHERE m.person_id = :person ORDER BY m.status IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED') DESC,
				  m.elected_on DESC, m.id DESC LIMIT 1""")
			.param("person", person())
			.query(OwnSignatures::signer)
			.optional()
			.orElseThrow(() -> new NotFound("deputy", person()));
		if (!self.status().mayAct()) {
			throw new RuleViolation("portal.mayNotAct", self.status().basis(), self.status());
		}
		return self;
	}

	/** The deputy who acts, and those asked to join in this order. */
	List<Signer> with(Signer lead, List<Long> joint) {
		List<Signer> signers = new ArrayList<>(List.of(lead));
		joint.forEach((mandate) -> signers.add(fellow(mandate)));
		return signers;
	}

	/** All who signed, the lead deputy first, each as that person may act now. */
	List<Signer> of(long suggestion) {
		return this.jdbc.sql(OF_SUGGESTION + " ORDER BY position")
			.param("id", suggestion)
			.query(OwnSignatures::signer)
			.list();
	}

	/**
	 * The signature of the deputy who acts.
	 * @throws NotFound if there is none within the scope
	 */
	Signer own(long suggestion) {
		return this.jdbc.sql(OF_SUGGESTION + " AND mine ORDER BY position LIMIT 1")
			.param("id", suggestion)
			.query(OwnSignatures::signer)
			.optional()
			.orElseThrow(() -> new NotFound("suggestion", suggestion));
	}

	/**
	 * The signature of the deputy who acts, who has to be the lead deputy.
	 * @throws RuleViolation if it is a joint signer
	 */
	Signer ownLead(long suggestion) {
		Signer own = own(suggestion);
		if (!of(suggestion).get(0).equals(own)) {
			throw new RuleViolation("portal.leadOnly", LocalRule.PROVINCE);
		}
		return own;
	}

	private Signer fellow(long mandate) {
		return this.jdbc.sql("SELECT mandate_id, name, status FROM fellow_deputies() WHERE mandate_id = :id")
			.param("id", mandate)
			.query(OwnSignatures::signer)
			.optional()
			.orElseThrow(() -> new NotFound("deputy mandate", mandate));
	}

	private long person() {
		return Objects.requireNonNull(this.currentUser.actor().personId(), "not a deputy");
	}

	private static Signer signer(ResultSet row, int number) throws SQLException {
		return new Signer(row.getLong("mandate_id"), row.getString("name"),
				MandateStatus.valueOf(row.getString("status")));
	}

}
