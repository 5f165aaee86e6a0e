package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.sheet.ImportBatch;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.service.sheet.PreviewRow;
import cn.township.congress.service.sheet.RowKind;
import cn.township.congress.service.sheet.SheetPreview;
import cn.township.congress.service.sheet.Workbooks;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("县里一份文件导入各乡镇的代表")
class CountyRosterTest {

	private static final AtomicInteger NEXT = new AtomicInteger(980_600);

	private static final String HEAD = "乡镇,姓名,性别,民族,出生年月,选区,代表证号,联系电话\n";

	private static final String BOTH = HEAD + "青溪镇,张三,男,汉族,1978-05,石坪,A1,13800138000\n"
			+ "青溪镇人大,李四,女,苗族,1980-06,石坪,A2,\n" + "某县白水乡,王五,男,汉族,1990-07,河口,B1,\n";

	@Autowired
	private PreviewCountyRoster previewCounty;

	@Autowired
	private SendRosters send;

	@Autowired
	private CountyRosters county;

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

	private Actor office;

	private Actor qingxi;

	private Actor baishui;

	@BeforeEach
	void countyOfThree() {
		int code = NEXT.incrementAndGet() * 1000;
		this.office = TestActors.of(Role.COUNTY, new AdminCode(code), null);
		this.qingxi = TestActors.clerk(new AdminCode(code + 101));
		this.baishui = TestActors.clerk(new AdminCode(code + 201));
		this.scopes.asSystem("测试", () -> this.transaction.execute((status) -> {
			unit(code, null, "某县", "COUNTY");
			unit(code + 101, code, "青溪镇", "TOWN");
			unit(code + 201, code, "白水乡", "TOWNSHIP");
			unit(code + 102, code, "无届镇", "TOWN");
			LocalDate election = LocalDate.now(this.clock).minusDays(400);
			this.congresses.save(new Congress(this.qingxi.unitCode(), 19, 40, election, election.plusDays(30)));
			return this.congresses.save(new Congress(this.baishui.unitCode(), 19, 40, election, election.plusDays(30)));
		}));
	}

	@Test
	@DisplayName("乡镇上传全县的文件：只取本乡镇的行，其他乡镇的略过并说明有几行")
	void townshipTakesItsOwnRows() {
		SheetPreview mine = shown(this.qingxi, bytes(BOTH));
		assertThat(mine.rows()).extracting(PreviewRow::number).containsExactly(2, 3);
		assertThat(mine.notices()).anyMatch((notice) -> notice.contains("另有 1 行是其他乡镇的"));
		assertThat(mine.isConfirmable()).isTrue();
		assertThat(shown(this.baishui, bytes(BOTH)).rows()).extracting(PreviewRow::number).containsExactly(4);
	}

	@Test
	@DisplayName("不认识的乡镇、漏填的乡镇：该行被拒绝；别的乡镇的文件：整份拒绝")
	void refusesUnknownTownships() {
		SheetPreview preview = shown(this.qingxi,
				bytes(BOTH + "外县镇,赵六,男,汉族,1990-07,石坪,C1,\n,孙七,男,汉族,1990-07,石坪,C2,\n"));
		assertThat(preview.errors()).extracting((error) -> error.row() + error.column() + error.reason())
			.containsExactly("5乡镇不是本县的乡镇", "6乡镇没有填写乡镇，而这份文件有几个乡镇的名册");
		SheetPreview other = shown(this.qingxi, bytes(HEAD + "白水乡,王五,男,汉族,1990-07,河口,B1,\n"));
		assertThat(other.problems()).singleElement().asString().contains("没有本乡镇的代表").contains("白水乡");
	}

	@Test
	@DisplayName("隐藏的列和行照样读；合并的乡镇单元格管到每一行；一乡镇一张工作表按工作表名称分")
	void readsHiddenMergedAndSeveralSheets() {
		byte[] merged = Workbooks.xlsx((book) -> {
			XSSFSheet sheet = sheet(book, "全县", HEAD, "青溪镇,张三,男,汉族,1978-05,石坪,A1,", ",李四,女,苗族,1980-06,石坪,A2,",
					"白水乡,王五,男,汉族,1990-07,河口,B1,");
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
			sheet.setColumnHidden(0, true);
			sheet.getRow(2).setZeroHeight(true);
		});
		assertThat(shown(this.qingxi, merged).rows()).hasSize(2);
		byte[] sheets = Workbooks.xlsx((book) -> {
			sheet(book, "青溪镇", HEAD.substring(3), "张三,男,汉族,1978-05,石坪,A1,");
			sheet(book, "白水", HEAD.substring(3), "王五,男,汉族,1990-07,河口,B1,");
		});
		SheetPreview baishui = shown(this.baishui, sheets);
		assertThat(baishui.rows()).singleElement().satisfies((row) -> assertThat(row.cells().get(0)).isEqualTo("王五"));
		assertThat(baishui.notices()).anyMatch((notice) -> notice.contains("另有 1 行"));
	}

	@Test
	@DisplayName("县上传一次，看到各乡镇新增、变更、不变、冲突、有错的行数，什么也不写入")
	void countySeesEveryTownship() {
		long id = upload(BOTH + "无届镇,赵六,男,汉族,1990-07,石坪,C1,\n白水乡,孙七,南,汉族,1990-07,河口,B2,\n");
		List<CountyPart> parts = parts(id);
		assertThat(parts).extracting(CountyPart::name).containsExactly("青溪镇", "无届镇", "白水乡");
		assertThat(parts).extracting(CountyPart::added).containsExactly(2, 0, 1);
		assertThat(parts).extracting(CountyPart::faulty).containsExactly(0, 0, 1);
		assertThat(parts.get(1).problem()).contains("还没有登记本届");
		assertThat(persons()).isZero();
	}

	@Test
	@DisplayName("送交以后各乡镇只看到自己的一份，由乡镇确认才写入，县看得到核对情况")
	void everyTownshipConfirmsItsPart() {
		long id = upload(BOTH);
		assertThat(as(this.office, () -> this.send.execute(new SendRosters.Command(id)))).isEqualTo(2);
		assertThat(persons()).isZero();
		ImportBatch mine = as(this.qingxi, this.imports::recent).get(0);
		assertThat(mine.sentBy()).isEqualTo("某县");
		assertThat(mine.status()).isEqualTo(ImportStatus.PREVIEWED);
		SheetPreview preview = as(this.qingxi, () -> this.imports.preview(mine.id()));
		assertThat(preview.rows()).hasSize(2).extracting(PreviewRow::kind).containsOnly(RowKind.NEW);
		assertThat(preview.problems()).isEmpty();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(this.baishui, () -> this.imports.preview(mine.id())));
		as(this.qingxi, () -> this.confirm.execute(new ConfirmRoster.Command(mine.id(), 2, 0)));
		assertThat(persons()).isEqualTo(2);
		assertThat(parts(id)).extracting(CountyPart::status)
			.containsExactly(ImportStatus.CONFIRMED, ImportStatus.PREVIEWED);
		refused("import.notWaiting", () -> as(this.office, () -> this.send.execute(new SendRosters.Command(id))));
	}

	@Test
	@DisplayName("再送交一份：还没有确认的被取代；完全一致的乡镇不再送交")
	void laterFileReplacesTheOneNobodyConfirmed() {
		long first = upload(BOTH);
		as(this.office, () -> this.send.execute(new SendRosters.Command(first)));
		ImportBatch mine = as(this.qingxi, this.imports::recent).get(0);
		as(this.qingxi, () -> this.confirm.execute(new ConfirmRoster.Command(mine.id(), 2, 0)));
		long second = upload(BOTH);
		assertThat(parts(second)).extracting(CountyPart::isToSend).containsExactly(false, true);
		as(this.office, () -> this.send.execute(new SendRosters.Command(second)));
		assertThat(as(this.baishui, this.imports::recent)).hasSize(1);
		assertThat(parts(first)).extracting(CountyPart::status)
			.containsExactly(ImportStatus.CONFIRMED, ImportStatus.DISCARDED);
	}

	@Test
	@DisplayName("行里写了本县没有的乡镇、漏了乡镇、看不出是哪个乡镇：说明第几行，不收")
	void countyFileMustNameTownships() {
		refused("import.townshipUnknown", () -> upload(BOTH + "外县镇,赵六,男,汉族,1990-07,石坪,C1,\n"));
		refused("import.townshipMissing", () -> upload(BOTH + ",赵六,男,汉族,1990-07,石坪,C1,\n"));
		refused("import.noTownship", () -> upload(HEAD.substring(3) + "王五,男,汉族,1990-07,河口,B1,\n"));
	}

	@Test
	@DisplayName("县不能确认、不能改乡镇的导入，也不能给别的县送")
	void countyWritesNothingElse() {
		long id = upload(BOTH);
		as(this.office, () -> this.send.execute(new SendRosters.Command(id)));
		for (String sql : List.of(
				"UPDATE import_batch SET status = 'CONFIRMED' WHERE status = 'PREVIEWED' AND unit_code = :unit",
				"UPDATE import_batch SET file_name = 'x' WHERE status = 'PREVIEWED' AND unit_code = :unit",
				"INSERT INTO import_batch (unit_code, kind, file_name, file_content, status, created_by, created_at) "
						+ "VALUES (:unit, 'ROSTER', 'x', '', 'PREVIEWED', 'x', now())")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> as(this.office, () -> this.transaction
					.execute((status) -> this.jdbc.sql(sql).param("unit", this.baishui.unitCode().value()).update())))
				.withStackTraceContaining("row-level security");
		}
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> as(this.office, () -> this.transaction.execute((status) -> this.jdbc.sql(
					"INSERT INTO import_batch (unit_code, kind, file_name, file_content, status, created_by, created_at, sent_from) "
							+ "VALUES (980123101, 'ROSTER', 'x', '', 'PREVIEWED', 'x', now(), :county)")
				.param("county", this.office.unitCode().value())
				.update())));
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

	private long upload(String csv) {
		return as(this.office, () -> this.previewCounty.execute(new PreviewCountyRoster.Command("全县.csv", bytes(csv))));
	}

	private List<CountyPart> parts(long id) {
		return as(this.office, () -> this.county.parts(id));
	}

	private SheetPreview shown(Actor clerk, byte[] content) {
		return as(clerk,
				() -> this.imports.preview(this.previewTown.execute(new PreviewRoster.Command("全县.xlsx", content))));
	}

	private long persons() {
		return this.scopes.asSystem("测试",
				() -> this.transaction.execute((status) -> this.jdbc
					.sql("SELECT count(*) FROM person WHERE unit_code BETWEEN :from AND :from + 999")
					.param("from", this.office.unitCode().value())
					.query(Long.class)
					.single()));
	}

	private <T> T as(Actor actor, Callable<T> work) {
		return this.currentUser.as(actor, () -> {
			try {
				return work.call();
			}
			catch (RuntimeException ex) {
				throw ex;
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private static void refused(String key, Callable<?> work) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(work::call)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private static byte[] bytes(String csv) {
		return RosterTown.bytes(csv);
	}

	private static XSSFSheet sheet(XSSFWorkbook book, String name, String head, String... rows) {
		XSSFSheet sheet = book.createSheet(name);
		List<String> lines = new ArrayList<>(List.of(head.strip()));
		lines.addAll(List.of(rows));
		for (int i = 0; i < lines.size(); i++) {
			String[] cells = lines.get(i).split(",", -1);
			XSSFRow row = sheet.createRow(i);
			for (int c = 0; c < cells.length; c++) {
				row.createCell(c).setCellValue(cells[c]);
			}
		}
		return sheet;
	}

}
