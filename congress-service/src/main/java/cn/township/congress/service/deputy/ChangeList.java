package cn.township.congress.service.deputy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.service.shared.Times;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register of changes of deputies (代表变动登记), the newest first: as a list, as a print,
 * as a workbook.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class ChangeList {

	/** Most lines of a print or a workbook. */
	static final int LIMIT = 3_000;

	static final String SELECT = "SELECT h.id, h.mandate_id, h.unit_code, t.name AS unit_name, c.term_no, p.name,"
			+ " d.name AS district, h.kind, h.changed_on, h.ground,"
			+ " CASE WHEN h.kind IN ('TERMINATION_REPORTED', 'TERMINATED') THEN m.ground_on END AS ground_on,"
			+ " h.document, h.note, " + Times.local("h.recorded_at") + ", h.recorded_by"
			+ " FROM mandate_change h JOIN deputy_mandate m ON m.id = h.mandate_id"
			+ " JOIN person p ON p.id = m.person_id JOIN electoral_district d ON d.id = m.district_id"
			+ " JOIN congress c ON c.id = m.congress_id JOIN territory t ON t.unit_code = h.unit_code";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	ChangeList(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	public Slice<ChangeRow> find(ChangeFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter);
		long count = this.jdbc
			.sql("SELECT count(*) FROM (SELECT FROM mandate_change h" + conditions.where() + " LIMIT "
					+ (Slice.COUNT_LIMIT + 1) + ") counted")
			.params(conditions.params())
			.query(Long.class)
			.single();
		addKey(conditions, request);
		String order = request.isBackwards() ? "h.changed_on, h.id" : "h.changed_on DESC, h.id DESC";
		List<ChangeRow> rows = rows(conditions, order, request.size() + 1);
		return Slice.of(rows, request, (row) -> row.changedOn() + "_" + row.id(), count);
	}

	/** The whole register of the filter, in the order it happened. */
	public List<ChangeRow> all(ChangeFilter filter) {
		return rows(conditions(filter), "h.changed_on, h.id", LIMIT);
	}

	/**
	 * The same as a workbook.
	 * @param kind the word of a kind
	 * @param ground the word of a ground
	 */
	public byte[] write(ChangeFilter filter, Function<ChangeRow, String> kind, Function<ChangeRow, String> ground)
			throws IOException {
		ExportTable<ChangeRow> table = ExportTable.<ChangeRow>titled("代表变动登记")
			.subtitle(this.currentUser.actor().unitName() + " · " + LocalDate.now(this.clock))
			.date("日期", ChangeRow::changedOn)
			.text("乡镇", ChangeRow::unitName)
			.text("姓名", ChangeRow::name)
			.text("选区", ChangeRow::district)
			.number("届", ChangeRow::termNo)
			.text("事项", kind)
			.text("原因", ground)
			.date("情形发生日期", ChangeRow::groundOn)
			.text("文件、公告", ChangeRow::document)
			.text("说明", ChangeRow::note)
			.text("登记人", ChangeRow::recordedBy);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table, all(filter), out);
		return out.toByteArray();
	}

	/** The years in which something happened, the newest first. */
	public List<Integer> years() {
		return this.jdbc.sql("""
				SELECT y FROM (SELECT extract(YEAR FROM min(changed_on))::integer AS low,
				  extract(YEAR FROM max(changed_on))::integer AS high FROM mandate_change) span,
				  generate_series(span.low, span.high) y ORDER BY y DESC""").query(Integer.class).list();
	}

	private List<ChangeRow> rows(Conditions conditions, String order, int limit) {
		return this.jdbc.sql(SELECT + conditions.where() + " ORDER BY " + order + " LIMIT " + limit)
			.params(conditions.params())
			.query(ChangeRow.class)
			.list();
	}

	private static Conditions conditions(ChangeFilter filter) {
		Conditions conditions = new Conditions();
		if (filter.kind() != null) {
			conditions.and("h.kind = :kind", "kind", filter.kind().name());
		}
		if (filter.year() != null) {
			conditions.and("h.changed_on >= :from", "from", LocalDate.of(filter.year(), 1, 1))
				.and("h.changed_on < :to", "to", LocalDate.of(filter.year() + 1, 1, 1));
		}
		if (filter.unit() != null) {
			conditions.and("h.unit_code = :unit", "unit", filter.unit());
		}
		return conditions;
	}

	private static void addKey(Conditions conditions, SliceRequest request) {
		String key = request.key();
		if (key == null) {
			return;
		}
		if (!key.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,18}")) {
			throw new NotFound("page of the list", 0);
		}
		String[] parts = key.split("_");
		conditions.and("(h.changed_on, h.id) " + (request.isBackwards() ? ">" : "<") + " (:keyDay, :keyId)")
			.with("keyDay", LocalDate.parse(parts[0]))
			.with("keyId", Long.valueOf(parts[1]));
	}

}
