package cn.township.congress.service.deputy;

import java.util.List;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.sheet.RowKind;
import cn.township.congress.service.sheet.SheetPreview;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of a county's file as they are kept. */
@Component
class CountyParts {

	private final JdbcClient jdbc;

	CountyParts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param preview what importing the part would do, none where that cannot be said
	 * @param problem why it cannot be sent
	 */
	void keep(AdminCode county, long batch, AdminCode township, int rows, @Nullable SheetPreview preview,
			@Nullable String problem) {
		this.jdbc
			.sql("""
					INSERT INTO import_part (unit_code, batch_id, township_code, rows, added, changed, unchanged, conflicts,
					faulty, problem)
					VALUES (:unit, :batch, :township, :rows, :added, :changed, :unchanged, :conflicts, :faulty, :problem)""")
			.param("unit", county.value())
			.param("batch", batch)
			.param("township", township.value())
			.param("rows", rows)
			.param("added", count(preview, RowKind.NEW))
			.param("changed", count(preview, RowKind.CHANGED))
			.param("unchanged", count(preview, RowKind.UNCHANGED))
			.param("conflicts", count(preview, RowKind.CONFLICT))
			.param("faulty", (preview != null) ? preview.count(RowKind.ERROR) + preview.problems().size() : 0)
			.param("problem", problem)
			.update();
	}

	void sent(long batch, AdminCode township, long sentBatch) {
		this.jdbc
			.sql("UPDATE import_part SET sent_batch_id = :sent WHERE batch_id = :batch AND township_code = :township")
			.param("sent", sentBatch)
			.param("batch", batch)
			.param("township", township.value())
			.update();
	}

	List<CountyPart> of(AdminCode county, long batch) {
		return this.jdbc.sql("""
				SELECT p.township_code, t.name, p.rows, p.added, p.changed, p.unchanged, p.conflicts, p.faulty,
				p.problem, b.status, b.confirmed_at
				FROM import_part p JOIN territory t ON t.unit_code = p.township_code
				LEFT JOIN import_batch b ON b.id = p.sent_batch_id
				WHERE p.unit_code = :unit AND p.batch_id = :batch ORDER BY p.township_code""")
			.param("unit", county.value())
			.param("batch", batch)
			.query(CountyPart.class)
			.list();
	}

	private static long count(@Nullable SheetPreview preview, RowKind kind) {
		return (preview != null) ? preview.count(kind) : 0;
	}

}
