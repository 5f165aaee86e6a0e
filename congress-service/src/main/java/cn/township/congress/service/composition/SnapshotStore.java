package cn.township.congress.service.composition;

import java.util.List;
import java.util.Optional;

import cn.township.congress.service.deputy.DeputySet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Frozen tables in the database; their figures are one JSON document. */
@Component
class SnapshotStore {

	private static final String COLUMNS = """
			SELECT s.id, s.unit_code, s.unit_name, s.title, s.counted_on, s.deputies, s.term, s.total,
			  s.rules::text AS rules, s.taken_at, s.taken_by FROM composition_snapshot s""";

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.builder().build();

	SnapshotStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long add(SnapshotRow row, Composition composition) {
		return this.jdbc
			.sql("""
					INSERT INTO composition_snapshot (unit_code, unit_name, title, counted_on, deputies, term, total, figures,
					  rules, taken_at, taken_by)
					VALUES (:unit, :name, :title, :day, :deputies, :term, :total, cast(:figures AS jsonb),
					  cast(:rules AS jsonb), cast(:at AS timestamptz), :by) RETURNING id""")
			.param("unit", row.unitCode())
			.param("name", row.unitName())
			.param("title", row.title())
			.param("day", row.countedOn())
			.param("deputies", row.deputies().name())
			.param("term", row.term())
			.param("total", row.total())
			.param("figures", this.json.writeValueAsString(Figures.of(composition)))
			.param("rules", row.rules())
			.param("at", row.takenAt().toString())
			.param("by", row.takenBy())
			.query(Long.class)
			.single();
	}

	/** Those of one area, the newest first. */
	List<SnapshotRow> list(int unit) {
		return this.jdbc.sql(COLUMNS + " WHERE s.unit_code = :unit ORDER BY s.id DESC LIMIT 200")
			.param("unit", unit)
			.query(SnapshotRow.class)
			.list();
	}

	Optional<Snapshot> find(long id) {
		return this.jdbc.sql(COLUMNS + " WHERE s.id = :id")
			.param("id", id)
			.query(SnapshotRow.class)
			.optional()
			.map(this::read);
	}

	/** The newest of the area, or the one before another. */
	Optional<Snapshot> latest(int unit, @Nullable Long before) {
		return this.jdbc.sql(COLUMNS + " WHERE s.unit_code = :unit AND s.id < :before ORDER BY s.id DESC LIMIT 1")
			.param("unit", unit)
			.param("before", (before != null) ? before : Long.MAX_VALUE)
			.query(SnapshotRow.class)
			.optional()
			.map(this::read);
	}

	private Snapshot read(SnapshotRow row) {
		String figures = this.jdbc.sql("SELECT figures::text FROM composition_snapshot WHERE id = :id")
			.param("id", row.id())
			.query(String.class)
			.single();
		return new Snapshot(row, this.json.readValue(figures, Figures.class).composition(row));
	}

	/** What is kept of a table. */
	private record Figures(List<CompositionGroup> groups, List<CompositionLine> lines, CompositionLine sum) {

		static Figures of(Composition composition) {
			return new Figures(composition.groups(), composition.lines(), composition.sum());
		}

		Composition composition(SnapshotRow row) {
			DeputySet deputies = row.deputies();
			return new Composition(row.countedOn(), deputies, this.groups, this.lines, this.sum);
		}

	}

}
