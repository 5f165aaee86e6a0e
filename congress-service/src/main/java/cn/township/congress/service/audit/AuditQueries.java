package cn.township.congress.service.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.audit.AuditRow.Change;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.service.shared.Times;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The trail within the reader's scope, the newest entry first.
 */
@Queries(Permission.VIEW_AUDIT)
public class AuditQueries {

	private static final String ENTRIES = "SELECT e.id, " + Times.local("e.recorded_at")
			+ ", e.actor_name, coalesce(t.name, '全国') AS unit_name, e.table_name, e.row_id, e.operation"
			+ " FROM audit_entry e LEFT JOIN territory t ON t.unit_code = e.unit_code";

	private static final String CHANGES = """
			SELECT e.id, k.field, left(e.old_values ->> k.field, 300) AS before, left(e.new_values ->> k.field, 300) AS after
			FROM audit_entry e
			CROSS JOIN LATERAL jsonb_object_keys(coalesce(e.old_values, '{}') || coalesce(e.new_values, '{}')) k(field)
			WHERE e.id IN (:ids) AND k.field NOT IN ('id', 'unit_code', 'version')
			  AND NOT (e.operation <> 'UPDATE' AND coalesce(e.old_values ->> k.field, e.new_values ->> k.field) IS NULL)
			ORDER BY e.id, k.field""";

	private final JdbcClient jdbc;

	AuditQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Slice<AuditRow> find(AuditFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter);
		long count = count(conditions);
		addKey(conditions, request);
		String sql = ENTRIES + conditions.where() + " ORDER BY e.id" + (request.isBackwards() ? "" : " DESC")
				+ " LIMIT " + (request.size() + 1);
		List<Entry> entries = this.jdbc.sql(sql).params(conditions.params()).query(Entry.class).list();
		Map<Long, List<Change>> changes = changes(entries.stream().map(Entry::id).toList());
		List<AuditRow> rows = entries.stream().map((entry) -> entry.with(changes)).toList();
		return Slice.of(rows, request, (row) -> Long.toString(row.id()), count);
	}

	private Map<Long, List<Change>> changes(List<Long> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(CHANGES)
			.param("ids", ids)
			.query(Found.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Found::id, Collectors.mapping(Found::change, Collectors.toList())));
	}

	private long count(Conditions conditions) {
		return this.jdbc
			.sql("SELECT count(*) FROM (SELECT 1 FROM audit_entry e" + conditions.where() + " LIMIT "
					+ (Slice.COUNT_LIMIT + 1) + ") counted")
			.params(conditions.params())
			.query(Long.class)
			.single();
	}

	private static Conditions conditions(AuditFilter filter) {
		Conditions conditions = new Conditions();
		if (filter.from() != null) {
			conditions.and("e.recorded_at >= :from", "from", startOf(filter.from()));
		}
		if (filter.to() != null) {
			conditions.and("e.recorded_at < :to", "to", startOf(filter.to().plusDays(1)));
		}
		if (filter.actor() != null && !filter.actor().isBlank()) {
			conditions.and("e.actor_name LIKE :actor", "actor", Conditions.contains(filter.actor().strip()));
		}
		if (filter.table() != null && !filter.table().isBlank()) {
			conditions.and("e.table_name = :table", "table", filter.table());
		}
		if (filter.row() != null) {
			conditions.and("e.row_id = :row", "row", filter.row());
		}
		return conditions;
	}

	private static void addKey(Conditions conditions, SliceRequest request) {
		String key = request.key();
		if (key != null && key.matches("[0-9]{1,18}")) {
			conditions.and("e.id " + (request.isBackwards() ? ">" : "<") + " :key", "key", Long.valueOf(key));
		}
	}

	private static OffsetDateTime startOf(LocalDate day) {
		return day.atStartOfDay(Times.ZONE).toOffsetDateTime();
	}

	/** An entry without its values. */
	record Entry(long id, LocalDateTime recordedAt, String actorName, String unitName, String tableName,
			@Nullable Long rowId, String operation) {

		AuditRow with(Map<Long, List<Change>> changes) {
			return new AuditRow(this.id, this.recordedAt, this.actorName, this.unitName, this.tableName, this.rowId,
					this.operation, changes.getOrDefault(this.id, List.of()));
		}

	}

	/** A field of an entry. */
	record Found(long id, String field, @Nullable String before, @Nullable String after) {

		Change change() {
			return new Change(this.field, this.before, this.after);
		}

	}

}
