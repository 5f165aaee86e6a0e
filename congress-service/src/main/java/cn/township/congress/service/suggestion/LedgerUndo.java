package cn.township.congress.service.suggestion;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportBatches;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes what a ledger added, while nobody has gone on with any of it. The application
 * may not delete suggestions; the function of V23 does, of this import only.
 */
@Component
class LedgerUndo {

	private static final String TOUCHED = """
			SELECT DISTINCT left(s.title, 30) FROM import_row r JOIN suggestion s ON s.id = r.subject_id
			WHERE r.batch_id = :batch AND r.subject = 'suggestion' AND (s.version > 0
			  OR EXISTS (SELECT FROM suggestion_event e WHERE e.suggestion_id = s.id AND e.recorded_at > :confirmed)
			  OR EXISTS (SELECT FROM attachment a WHERE a.suggestion_id = s.id))
			ORDER BY 1 LIMIT 5""";

	private final JdbcClient jdbc;

	private final ImportBatches batches;

	LedgerUndo(JdbcClient jdbc, ImportBatches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** Why a confirmed import cannot be taken back, as far as known beforehand. */
	Optional<RuleViolation> refusal(AdminCode unit, ImportBatch batch) {
		if (this.batches.isFollowed(unit, batch)) {
			return Optional.of(new RuleViolation("suggestion.import.notNewest", null));
		}
		List<String> touched = this.jdbc.sql(TOUCHED)
			.param("batch", batch.id())
			.param("confirmed", batch.confirmedAt())
			.query(String.class)
			.list();
		return touched.isEmpty() ? Optional.empty()
				: Optional.of(new RuleViolation("suggestion.import.touchedSince", null, String.join("」「", touched)));
	}

	void takeBack(long batch) {
		try {
			this.jdbc.sql("SELECT undo_ledger(:batch)").param("batch", batch).query(Integer.class).single();
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleViolation("suggestion.import.dependedOn", null);
		}
	}

}
