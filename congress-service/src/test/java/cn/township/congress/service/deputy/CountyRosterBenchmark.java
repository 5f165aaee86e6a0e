package cn.township.congress.service.deputy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.sheet.ImportBatch;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How long a county's roster takes: 5,000 rows with all columns. As no township has more
 * than 160 seats they are those of forty.
 */
@Tag("benchmark")
@DatabaseTest
class CountyRosterBenchmark {

	private static final int COUNTY = 990_700_000;

	private static final int TOWNS = Integer.getInteger("benchmark.towns", 40);

	private static final int ROWS = Integer.getInteger("benchmark.rows", 125);

	private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

	@Autowired
	private PreviewCountyRoster previewCounty;

	@Autowired
	private SendRosters send;

	@Autowired
	private PreviewRoster previewTown;

	@Autowired
	private RosterImports imports;

	@Autowired
	private ConfirmRoster confirm;

	@Autowired
	private CurrentUser currentUser;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Congresses congresses;

	@Autowired
	private Clock clock;

	@Test
	@DisplayName("全县五千行：预览、送交、确认、再预览各要多久")
	void timesEveryStep() throws IOException {
		prepare();
		Actor office = TestActors.of(Role.COUNTY, new AdminCode(COUNTY), null);
		byte[] file = file("大专");
		long first = timed("county: preview, all new",
				() -> as(office, () -> this.previewCounty.execute(new PreviewCountyRoster.Command("a.xlsx", file))));
		timed("county: send", () -> as(office, () -> this.send.execute(new SendRosters.Command(first))));
		timed("all townships: confirm", this::confirmAll);
		timed("county: preview, all unchanged",
				() -> as(office, () -> this.previewCounty.execute(new PreviewCountyRoster.Command("a.xlsx", file))));
		byte[] changed = file("高中");
		timed("county: preview, all changed",
				() -> as(office, () -> this.previewCounty.execute(new PreviewCountyRoster.Command("b.xlsx", changed))));
		Actor clerk = TestActors.clerk(new AdminCode(COUNTY + 101));
		long own = timed("township: preview of the county's file",
				() -> as(clerk, () -> this.previewTown.execute(new PreviewRoster.Command("b.xlsx", changed))));
		timed("township: the preview's page", () -> as(clerk, () -> this.imports.review(own)));
	}

	private long confirmAll() {
		for (int town = 0; town < TOWNS; town++) {
			as(TestActors.clerk(new AdminCode(COUNTY + 101 + town)), () -> {
				ImportBatch batch = this.imports.recent().get(0);
				return this.confirm.execute(new ConfirmRoster.Command(batch.id(), batch.added(), batch.changed()));
			});
		}
		return TOWNS;
	}

	private <T> T timed(String what, Callable<T> work) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long from = System.nanoTime();
		long cpu = threads.getCurrentThreadCpuTime();
		T result = call(work);
		System.out.printf("BENCHMARK %-42s %6d ms, of these on the processor %6d ms%n", what,
				(System.nanoTime() - from) / 1_000_000, (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000);
		return result;
	}

	private void prepare() {
		LocalDate election = LocalDate.now(this.clock).minusDays(400);
		this.scopes.asSystem("测试", () -> this.transaction.execute((status) -> {
			unit(COUNTY, null, "大县", "COUNTY");
			for (int town = 0; town < TOWNS; town++) {
				int code = COUNTY + 101 + town;
				unit(code, COUNTY, name(town), "TOWN");
				this.congresses.save(new Congress(new AdminCode(code), 19, 160, election, election.plusDays(30)));
			}
			return true;
		}));
	}

	private void unit(int code, Integer parent, String name, String kind) {
		this.jdbc
			.sql("INSERT INTO territory (unit_code, parent_code, name, kind) VALUES (:code, :parent, :name, :kind)")
			.param("code", code)
			.param("parent", parent)
			.param("name", name)
			.param("kind", kind)
			.update();
	}

	private static String name(int town) {
		return "第" + NUMERALS.get(town / 10) + NUMERALS.get(town % 10) + "镇";
	}

	private static byte[] file(String education) throws IOException {
		try (SXSSFWorkbook book = new SXSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			SXSSFSheet sheet = book.createSheet("全县");
			fill(sheet, 0, "乡镇,姓名,性别,民族,出生年月,籍贯,政治面貌,入党时间,学历,学位,工作单位及职务,职称,特长,职业构成,享受误工补贴,农民工,"
					+ "归侨侨眷,残疾人,退役军人,新的社会阶层人士,选区,代表证号,联系电话,住址,连任");
			for (int i = 0; i < TOWNS * ROWS; i++) {
				int town = i / ROWS;
				String card = "T" + town + "-" + i;
				fill(sheet, i + 1, name(town) + ",甲" + NUMERALS.get(i / 1000 % 10) + NUMERALS.get(i / 100 % 10)
						+ NUMERALS.get(i / 10 % 10) + NUMERALS.get(i % 10) + ",男,汉族,19" + (50 + i % 45) + "-0"
						+ (1 + i % 9) + ",某省某县,中共党员,2001-07," + education + ",学士,某村党支部书记,农艺师,果树嫁接,村干部,是,否,否,否,是,否,第"
						+ (i % ROWS / 3) + "选区," + card + ",138" + (10_000_000 + i) + ",某村" + i + "号,是");
			}
			book.write(out);
			return out.toByteArray();
		}
	}

	private static void fill(SXSSFSheet sheet, int number, String cells) {
		var row = sheet.createRow(number);
		String[] values = cells.split(",");
		for (int i = 0; i < values.length; i++) {
			row.createCell(i).setCellValue(values[i]);
		}
	}

	private <T> T as(Actor actor, Callable<T> work) {
		return this.currentUser.as(actor, () -> call(work));
	}

	private static <T> T call(Callable<T> work) {
		try {
			return work.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
