package cn.township.congress.service.sheet;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps uploads between preview and confirmation, and what each import added or changed,
 * so that it can be undone. Used inside the transaction of a use case.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImportBatches {

	private static final String COLUMNS = "SELECT id, kind, file_name, status, added, changed, unchanged, conflicts, "
			+ "faulty, created_by, created_at, confirmed_at, undone_at, "
			+ "(SELECT t.name FROM territory t WHERE t.unit_code = sent_from) AS sent_by FROM import_batch ";

	private final JdbcClient jdbc;

	private final Clock clock;

	ImportBatches(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps a new upload; one of the same kind that waits for confirmation is discarded.
	 */
	public long keep(AdminCode unit, ImportKind kind, String fileName, byte[] content, String by) {
		this.jdbc.sql("""
				UPDATE import_batch SET status = 'DISCARDED', file_content = '', version = version + 1
				WHERE unit_code = :unit AND kind = :kind AND status = 'PREVIEWED' AND created_by = :by""")
			.param("unit", unit.value())
			.param("kind", kind.name())
			.param("by", by)
			.update();
		return this.jdbc.sql("""
				INSERT INTO import_batch (unit_code, kind, file_name, file_content, status, created_by, created_at)
				VALUES (:unit, :kind, :name, :content, 'PREVIEWED', :by, :now) RETURNING id""")
			.param("unit", unit.value())
			.param("kind", kind.name())
			.param("name", fileName)
			.param("content", content)
			.param("by", by)
			.param("now", now())
			.query(Long.class)
			.single();
	}

	/**
	 * Lays an upload of a county before a township, with the figures of its preview; one
	 * that the county sent before and nobody has confirmed is taken back.
	 */
	public long send(AdminCode county, AdminCode township, String fileName, byte[] content, SheetPreview preview,
			String by) {
		this.jdbc.sql("""
				UPDATE import_batch SET status = 'DISCARDED', file_content = '', version = version + 1
				WHERE unit_code = :unit AND kind = 'ROSTER' AND status = 'PREVIEWED' AND sent_from = :county""")
			.param("unit", township.value())
			.param("county", county.value())
			.update();
		return this.jdbc
			.sql("""
					INSERT INTO import_batch (unit_code, kind, file_name, file_content, status, added, changed, unchanged,
					conflicts, faulty, created_by, created_at, sent_from)
					VALUES (:unit, 'ROSTER', :name, :content, 'PREVIEWED', :added, :changed, :unchanged, :conflicts, :faulty,
					:by, :now, :county) RETURNING id""")
			.param("unit", township.value())
			.param("county", county.value())
			.param("name", fileName)
			.param("content", content)
			.param("added", preview.count(RowKind.NEW))
			.param("changed", preview.count(RowKind.CHANGED))
			.param("unchanged", preview.count(RowKind.UNCHANGED))
			.param("conflicts", preview.count(RowKind.CONFLICT))
			.param("faulty", preview.count(RowKind.ERROR) + preview.problems().size())
			.param("by", by)
			.param("now", now())
			.query(Long.class)
			.single();
	}

	/** Writes down the figures of a preview. */
	public void count(long id, SheetPreview preview) {
		this.jdbc.sql("""
				UPDATE import_batch SET added = :added, changed = :changed, unchanged = :unchanged,
				conflicts = :conflicts, faulty = :faulty
				WHERE id = :id""")
			.param("id", id)
			.param("added", preview.count(RowKind.NEW))
			.param("changed", preview.count(RowKind.CHANGED))
			.param("unchanged", preview.count(RowKind.UNCHANGED))
			.param("conflicts", preview.count(RowKind.CONFLICT))
			.param("faulty", preview.count(RowKind.ERROR))
			.update();
	}

	public ImportBatch find(AdminCode unit, ImportKind kind, long id) {
		return one(COLUMNS + "WHERE unit_code = :unit AND kind = :kind AND id = :id", unit, kind, id);
	}

	/** As {@link #find}, and nobody else decides about it until the transaction ends. */
	public ImportBatch lock(AdminCode unit, ImportKind kind, long id) {
		return one(COLUMNS + "WHERE unit_code = :unit AND kind = :kind AND id = :id FOR UPDATE", unit, kind, id);
	}

	public byte[] content(long id) {
		return this.jdbc.sql("SELECT file_content FROM import_batch WHERE id = :id")
			.param("id", id)
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	/** The newest first, discarded ones left out. */
	public List<ImportBatch> recent(AdminCode unit, ImportKind kind, int limit) {
		return this.jdbc.sql(COLUMNS + """
				WHERE unit_code = :unit AND kind = :kind AND status <> 'DISCARDED'
				ORDER BY id DESC LIMIT :limit""")
			.param("unit", unit.value())
			.param("kind", kind.name())
			.param("limit", limit)
			.query(ImportBatch.class)
			.list();
	}

	/** Whether a later import of the kind stands. */
	public boolean isFollowed(AdminCode unit, ImportBatch batch) {
		return this.jdbc.sql("""
				SELECT EXISTS (SELECT FROM import_batch WHERE unit_code = :unit AND kind = :kind
				AND status = 'CONFIRMED' AND confirmed_at > :at AND id <> :id)""")
			.param("unit", unit.value())
			.param("kind", batch.kind().name())
			.param("at", batch.confirmedAt())
			.param("id", batch.id())
			.query(Boolean.class)
			.single();
	}

	public void confirm(long id) {
		this.jdbc.sql("""
				UPDATE import_batch SET status = 'CONFIRMED', confirmed_at = :now, version = version + 1
				WHERE id = :id AND status = 'PREVIEWED'""").param("id", id).param("now", now()).update();
	}

	public void undo(long id) {
		this.jdbc.sql("""
				UPDATE import_batch SET status = 'UNDONE', undone_at = :now, version = version + 1
				WHERE id = :id AND status = 'CONFIRMED'""").param("id", id).param("now", now()).update();
	}

	/** Remembers rows the import adds. */
	public void added(AdminCode unit, long batch, String table, Collection<Long> ids) {
		this.jdbc.sql("""
				INSERT INTO import_row (unit_code, batch_id, subject, subject_id, action)
				SELECT :unit, :batch, :subject, x, 'ADDED' FROM unnest(:ids) x""")
			.param("unit", unit.value())
			.param("batch", batch)
			.param("subject", table)
			.param("ids", ids.toArray(Long[]::new))
			.update();
	}

	/**
	 * Remembers rows the import is about to change, with their values.
	 * @param table one of our table names, never input
	 */
	public void changing(AdminCode unit, long batch, String table, Collection<Long> ids) {
		this.jdbc.sql("""
				INSERT INTO import_row (unit_code, batch_id, subject, subject_id, action, before_values)
				SELECT :unit, :batch, :subject, x.id, 'CHANGED', to_jsonb(x) FROM %s x
				WHERE x.unit_code = :unit AND x.id = ANY (:ids)""".formatted(table))
			.param("unit", unit.value())
			.param("batch", batch)
			.param("subject", table)
			.param("ids", ids.toArray(Long[]::new))
			.update();
	}

	private ImportBatch one(String sql, AdminCode unit, ImportKind kind, long id) {
		return this.jdbc.sql(sql)
			.param("unit", unit.value())
			.param("kind", kind.name())
			.param("id", id)
			.query(ImportBatch.class)
			.optional()
			.orElseThrow(() -> new NotFound("import_batch", id));
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
