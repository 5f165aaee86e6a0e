package cn.township.congress.service.deputy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.deputy.HigherLevel;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.sheet.ExportTable;
import cn.township.congress.service.sheet.SheetWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who of the township is a deputy of a higher congress on a day (县级以上代表).
 */
@Queries(Permission.VIEW_DEPUTIES)
public class HigherQueries {

	/** Most rows of a page. */
	public static final int LIMIT = 1000;

	private static final String ON_THE_DAY = " FROM higher_mandate h WHERE h.unit_code BETWEEN :from AND :to"
			+ " AND h.from_on <= :day AND (h.until_on IS NULL OR h.until_on > :day)";

	private static final String ROWS = """
			SELECT h.id, h.person_id, t.name AS unit_name, p.name, p.sex, p.ethnicity, p.born_on, p.party, p.work_unit,
			  h.level, h.congress, h.from_on, h.until_on, h.source,
			  (SELECT max(m.id) FROM deputy_mandate m WHERE m.person_id = h.person_id AND m.in_office_from <= :day
			     AND (m.ended_on IS NULL OR m.ended_on > :day)) AS deputy_id
			FROM (SELECT h.*%s) h JOIN person p ON p.id = h.person_id JOIN territory t ON t.unit_code = h.unit_code
			WHERE cast(:level AS text) IS NULL OR h.level = :level
			ORDER BY CASE h.level WHEN 'NATION' THEN 0 WHEN 'PROVINCE' THEN 1 WHEN 'CITY' THEN 2 ELSE 3 END, h.unit_code,
			  p.pinyin, h.id LIMIT %d"""
		.formatted(ON_THE_DAY, LIMIT);

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	HigherQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The day asked for, never one to come. */
	public LocalDate day(@Nullable LocalDate asked) {
		LocalDate today = LocalDate.now(this.clock);
		return (asked != null && asked.isBefore(today)) ? asked : today;
	}

	public List<Row> find(@Nullable HigherLevel level, @Nullable Integer unit, LocalDate day) {
		return in(ROWS, unit, day).param("level", (level != null) ? level.name() : null).query(Row.class).list();
	}

	/** How many of each level on the day. */
	public Map<HigherLevel, Long> counts(@Nullable Integer unit, LocalDate day) {
		Map<HigherLevel, Long> counts = new EnumMap<>(HigherLevel.class);
		in("SELECT h.level, count(*) AS number" + ON_THE_DAY + " GROUP BY h.level", unit, day).query(Count.class)
			.list()
			.forEach((count) -> counts.put(count.level(), count.number()));
		return counts;
	}

	/** The same list as a workbook. */
	public byte[] workbook(@Nullable HigherLevel level, @Nullable Integer unit, LocalDate day) throws IOException {
		ExportTable<Row> table = ExportTable.<Row>titled("县级以上人大代表名册")
			.subtitle(this.currentUser.actor().unitName() + " · 截至 " + day)
			.text("乡镇", Row::unitName)
			.text("姓名", Row::name)
			.text("性别", (row) -> Labels.of(row.sex()))
			.text("民族", Row::ethnicity)
			.text("出生年月", (row) -> YearMonth.from(row.bornOn()))
			.text("政治面貌", Row::party)
			.text("工作单位及职务", Row::workUnit)
			.text("担任代表的代表大会", Row::congress)
			.date("起始日期", Row::fromOn)
			.text("乡镇代表", (row) -> Labels.yesNo(row.deputyId() != null))
			.text("来源", Row::source);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(table, find(level, unit, day), out);
		return out.toByteArray();
	}

	private JdbcClient.StatementSpec in(String sql, @Nullable Integer unit, LocalDate day) {
		CodeRange area = this.currentUser.actor().unitCode().range();
		return this.jdbc.sql(sql)
			.param("from", (unit != null) ? unit : area.from())
			.param("to", (unit != null) ? unit : area.to())
			.param("day", day);
	}

	/** How many of a level. */
	private record Count(HigherLevel level, long number) {

	}

	/**
	 * A person and a mandate of a higher congress.
	 *
	 * @param deputyId the township's mandate on that day; none who is no deputy there
	 */
	public record Row(long id, long personId, String unitName, String name, Sex sex, String ethnicity, LocalDate bornOn,
			@Nullable String party, @Nullable String workUnit, HigherLevel level, String congress, LocalDate fromOn,
			@Nullable LocalDate untilOn, @Nullable String source, @Nullable Long deputyId) {

		/** Such as 1978-05. */
		public String born() {
			return YearMonth.from(this.bornOn).toString();
		}

	}

}
