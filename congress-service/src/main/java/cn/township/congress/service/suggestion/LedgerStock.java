package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import cn.township.congress.domain.territory.AdminCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a township has already, so that a ledger is not taken over twice: the same title
 * of the same deputy on the same day is the same suggestion.
 */
@Component
class LedgerStock {

	private final JdbcClient jdbc;

	LedgerStock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Set<String> of(AdminCode unit) {
		return new HashSet<>(this.jdbc.sql("""
				SELECT g.mandate_id, s.submitted_on, s.title FROM suggestion s
				JOIN suggestion_signer g ON g.suggestion_id = s.id AND g.position = 0
				WHERE s.unit_code = :unit AND s.status <> 'DRAFT'""")
			.param("unit", unit.value())
			.query((row, number) -> key(row.getLong(1), row.getObject(2, LocalDate.class), row.getString(3)))
			.list());
	}

	static String key(long leadMandate, LocalDate on, String title) {
		return leadMandate + " " + on + " " + title;
	}

}
