package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.territory.AdminCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What earlier files said, and what was decided about the one at hand. */
@Component
class RosterMemory {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final JdbcClient jdbc;

	private final Clock clock;

	RosterMemory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What confirmed files said about each person, by column, the latest word counting.
	 */
	Map<Long, Map<String, String>> said(AdminCode unit) {
		Map<Long, Map<String, String>> said = new HashMap<>();
		this.jdbc.sql("""
				SELECT s.person_id, e.key, e.value FROM import_said s
				JOIN import_batch b ON b.id = s.batch_id AND b.status = 'CONFIRMED',
				LATERAL jsonb_each_text(s.said) e
				WHERE s.unit_code = :unit ORDER BY b.confirmed_at, b.id""").param("unit", unit.value()).query((row) -> {
			said.computeIfAbsent(row.getLong(1), (person) -> new HashMap<>()).put(row.getString(2), row.getString(3));
		});
		return said;
	}

	/**
	 * @param said by person and column
	 */
	void remember(AdminCode unit, long batch, Map<Long, Map<String, String>> said) {
		this.jdbc.sql("""
				INSERT INTO import_said (unit_code, batch_id, person_id, said)
				SELECT :unit, :batch, x.person, x.said::jsonb FROM unnest(:persons, :said) AS x (person, said)""")
			.param("unit", unit.value())
			.param("batch", batch)
			.param("persons", said.keySet().toArray(Long[]::new))
			.param("said", said.values().stream().map(JSON::writeValueAsString).toArray(String[]::new))
			.update();
	}

	/** By the key of the conflict. */
	Map<String, RosterDecision> decisions(long batch) {
		List<RosterDecision> decisions = this.jdbc
			.sql("SELECT row_no, field, kind, file_value, system_value, choice FROM import_choice "
					+ "WHERE batch_id = :batch")
			.param("batch", batch)
			.query(RosterDecision.class)
			.list();
		return decisions.stream().collect(Collectors.toMap(RosterDecision::key, Function.identity()));
	}

	void decide(AdminCode unit, long batch, RosterConflict conflict, RosterChoice choice, String by) {
		this.jdbc.sql("""
				INSERT INTO import_choice (unit_code, batch_id, row_no, field, kind, file_value, system_value, choice,
				chosen_by, chosen_at) VALUES (:unit, :batch, :row, :field, :kind, :file, :system, :choice, :by, :now)
				ON CONFLICT (batch_id, row_no, field) DO UPDATE SET kind = excluded.kind,
				file_value = excluded.file_value, system_value = excluded.system_value, choice = excluded.choice,
				chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at""")
			.param("unit", unit.value())
			.param("batch", batch)
			.param("row", conflict.row())
			.param("field", conflict.field())
			.param("kind", conflict.kind().name())
			.param("file", conflict.fileValue())
			.param("system", conflict.systemValue())
			.param("choice", choice.name())
			.param("by", by)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

}
