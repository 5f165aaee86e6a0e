package cn.township.congress.service.deputy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.document.Cell;
import cn.township.congress.service.document.PaperTable;
import cn.township.congress.service.document.WordPaper;
import cn.township.congress.service.shared.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The roster as a Word document, and the public board (代表公示牌) with what may be published
 * of a deputy and no more (代表法第五十八条).
 */
@Queries(Permission.VIEW_DEPUTIES)
public class DeputyPapers {

	private static final String BOARD = "SELECT m.id, t.name AS unit_name, p.name, p.sex, p.ethnicity, d.name AS district,"
			+ " p.work_unit, f.version AS photo_version, " + GroupSql.NAMES_ON_THE_DAY + " AS groups,"
			+ " (SELECT count(*) FROM suggestion_signer g JOIN suggestion s ON s.id = g.suggestion_id"
			+ " WHERE g.mandate_id = m.id AND g.position = 0 AND s.status <> 'DRAFT' AND s.submitted_on <= :day) AS led"
			+ DeputyScope.FROM + " JOIN territory t ON t.unit_code = m.unit_code"
			+ " LEFT JOIN person_photo f ON f.person_id = p.id";

	private final JdbcClient jdbc;

	private final DeputyList list;

	private final CurrentUser currentUser;

	private final Clock clock;

	DeputyPapers(JdbcClient jdbc, DeputyList list, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.list = list;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Who is on the board. */
	public List<Public> board(DeputyFilter filter) {
		Conditions conditions = DeputyScope.of(filter, LocalDate.now(this.clock)).and(filter.set().sql());
		return this.jdbc
			.sql(DeputyScope.TERM + BOARD + conditions.where() + " ORDER BY " + DeputyOrder.of(filter).sql(false)
					+ " LIMIT " + DeputyList.PRINT_LIMIT)
			.params(conditions.params())
			.query(Public.class)
			.list();
	}

	/** The printed roster, to be edited by hand. */
	public byte[] document(DeputyFilter filter) throws IOException {
		boolean county = this.currentUser.actor().may(Permission.VIEW_OVERVIEW);
		List<DeputyRow> deputies = this.list.all(filter);
		List<List<Cell>> rows = new ArrayList<>();
		for (DeputyRow deputy : deputies) {
			rows.add(row(rows.size() + 1, deputy, county));
		}
		List<String> heads = new ArrayList<>(
				List.of("序号", "姓名", "性别", "民族", "出生年月", "政治面貌", "学历", "工作单位及职务", "职业", "选区", "代表证号"));
		if (county) {
			heads.add(1, "乡镇");
		}
		LocalDate day = filter.dayOr(LocalDate.now(this.clock));
		PaperTable paper = PaperTable.titled("代表名册")
			.subtitle(this.currentUser.actor().unitName() + "　共 " + deputies.size() + " 名　截至" + day.getYear() + "年"
					+ day.getMonthValue() + "月" + day.getDayOfMonth() + "日")
			.inLandscape()
			.head(heads.toArray(String[]::new))
			.rows(rows);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		WordPaper.write(paper, out);
		return out.toByteArray();
	}

	private static List<Cell> row(int number, DeputyRow deputy, boolean county) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.middle(Integer.toString(number)));
		if (county) {
			cells.add(Cell.middle(deputy.unitName()));
		}
		cells.addAll(List.of(Cell.middle(deputy.name()), Cell.middle(Labels.of(deputy.sex())),
				Cell.middle(deputy.ethnicity()), Cell.middle(deputy.born()), Cell.middle(deputy.party()),
				Cell.middle(deputy.education()), Cell.text(deputy.workUnit()), Cell.middle(deputy.occupation()),
				Cell.middle(deputy.district()), Cell.middle(deputy.cardNo())));
		return cells;
	}

	/**
	 * What may be published of a deputy.
	 *
	 * @param id the mandate
	 * @param led suggestions put forward as the first signer
	 */
	public record Public(long id, String unitName, String name, Sex sex, String ethnicity, String district,
			@Nullable String workUnit, @Nullable Integer photoVersion, @Nullable String groups, long led) {

	}

}
