package cn.township.congress.service.deputy;

import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * That nobody holds two mandates of areas neither of which belongs to the other
 * (选举法第四十八条): asked of the database across the townships, which answers with the name of
 * the other one and nothing else.
 */
@Component
class OneMandate {

	private final JdbcClient jdbc;

	OneMandate(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void requireNoneElsewhere(AdminCode unit, Person person) {
		requireNoneElsewhere(unit, person.name(), person.facts().idNumber());
	}

	/** Without an identity number nobody can tell. */
	void requireNoneElsewhere(AdminCode unit, String name, @Nullable String idNumber) {
		if (idNumber == null) {
			return;
		}
		this.jdbc.sql("SELECT deputy_elsewhere(:number, :unit)")
			.param("number", idNumber)
			.param("unit", unit.value())
			.query(String.class)
			.optional()
			.ifPresent((other) -> {
				throw new RuleViolation("mandate.elsewhere", LawArticle.ELE_48, name, other);
			});
	}

}
