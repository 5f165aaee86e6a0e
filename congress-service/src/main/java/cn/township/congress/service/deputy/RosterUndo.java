package cn.township.congress.service.deputy;

import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportBatches;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes what a roster import added and restores what it changed. Foreign keys decide
 * whether something depends on it, so that no later feature has to be asked. A restored
 * row has its old version too: to forms and to the import before, nothing has happened.
 */
@Component
class RosterUndo {

	private static final String TOUCHED = """
			SELECT DISTINCT p.name FROM import_row r
			LEFT JOIN deputy_mandate m ON r.subject = 'deputy_mandate' AND m.id = r.subject_id
			JOIN person p ON p.id = CASE r.subject WHEN 'person' THEN r.subject_id ELSE m.person_id END
			WHERE r.batch_id = :batch AND r.subject IN ('person', 'deputy_mandate')
			AND CASE r.subject WHEN 'person' THEN p.version ELSE m.version END
			<> CASE r.action WHEN 'ADDED' THEN 0 ELSE (r.before_values ->> 'version')::integer + 1 END
			ORDER BY p.name LIMIT 10""";

	private static final String RESTORE_PERSONS = """
			UPDATE person p SET name = b.name, pinyin = b.pinyin, initials = b.initials, sex = b.sex,
			ethnicity = b.ethnicity, born_on = b.born_on, born_day_known = b.born_day_known, party = b.party,
			education = b.education, work_unit = b.work_unit, occupation = b.occupation, phone = b.phone,
			id_number = b.id_number, native_place = b.native_place, party_joined_on = b.party_joined_on,
			degree = b.degree, job_title = b.job_title, skills = b.skills, address = b.address,
			subsidized = b.subsidized, migrant_worker = b.migrant_worker, overseas_family = b.overseas_family,
			disabled = b.disabled, veteran = b.veteran, new_stratum = b.new_stratum, version = b.version
			FROM import_row r CROSS JOIN LATERAL jsonb_populate_record(NULL::person, r.before_values) b
			WHERE r.batch_id = :batch AND r.subject = 'person' AND r.action = 'CHANGED' AND p.id = r.subject_id""";

	private static final String RESTORE_MANDATES = """
			UPDATE deputy_mandate m SET district_id = b.district_id, elected_on = b.elected_on, card_no = b.card_no,
			reelected = b.reelected, version = b.version
			FROM import_row r CROSS JOIN LATERAL jsonb_populate_record(NULL::deputy_mandate, r.before_values) b
			WHERE r.batch_id = :batch AND r.subject = 'deputy_mandate' AND r.action = 'CHANGED'
			AND m.id = r.subject_id""";

	private static final String SIGNED = """
			SELECT EXISTS (SELECT FROM import_row r JOIN suggestion_signer s ON s.mandate_id = r.subject_id
			WHERE r.batch_id = :batch AND r.subject = 'deputy_mandate' AND r.action = 'ADDED')""";

	private final JdbcClient jdbc;

	private final ImportBatches batches;

	RosterUndo(JdbcClient jdbc, ImportBatches batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Why a confirmed import cannot be taken back, as far as that is known beforehand.
	 */
	Optional<RuleViolation> refusal(AdminCode unit, ImportBatch batch) {
		if (this.batches.isFollowed(unit, batch)) {
			return Optional.of(new RuleViolation("import.notNewest", null));
		}
		List<String> names = touchedSince(batch.id());
		if (!names.isEmpty()) {
			return Optional.of(new RuleViolation("import.touchedSince", null, String.join("、", names)));
		}
		return isSigned(batch.id()) ? Optional.of(new RuleViolation("import.dependedOn.suggestion", null))
				: Optional.empty();
	}

	private boolean isSigned(long batch) {
		return this.jdbc.sql(SIGNED).param("batch", batch).query(Boolean.class).single();
	}

	/** Names of those whose rows have been changed after the import. */
	private List<String> touchedSince(long batch) {
		return this.jdbc.sql(TOUCHED).param("batch", batch).query(String.class).list();
	}

	void takeBack(long batch) {
		try {
			remove(batch, RosterWriter.MANDATE);
			run(RESTORE_MANDATES, batch);
			remove(batch, RosterWriter.PERSON);
			run(RESTORE_PERSONS, batch);
			remove(batch, RosterWriter.DISTRICT);
		}
		catch (DataIntegrityViolationException ex) {
			throw isOfSuggestions(ex) ? new RuleViolation("import.dependedOn.suggestion", null)
					: new RuleViolation("import.dependedOn.other", null);
		}
	}

	private void remove(long batch, String table) {
		run("DELETE FROM " + table + " WHERE id IN (SELECT subject_id FROM import_row WHERE batch_id = :batch "
				+ "AND subject = '" + table + "' AND action = 'ADDED')", batch);
	}

	private void run(String sql, long batch) {
		this.jdbc.sql(sql).param("batch", batch).update();
	}

	/** Whether it is a suggestion's signer that would be removed. */
	private static boolean isOfSuggestions(DataIntegrityViolationException ex) {
		boolean told = ex.getMostSpecificCause() instanceof PSQLException;
		ServerErrorMessage message = told ? ((PSQLException) ex.getMostSpecificCause()).getServerErrorMessage() : null;
		return message != null && "suggestion_signer".equals(message.getTable());
	}

}
