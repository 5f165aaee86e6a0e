package cn.township.congress.web.rule;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.StatementCounter;
import cn.township.congress.web.shared.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("放假安排")
class HolidayPagesTest {

	private static final String TABLE_2031 = """
			2031-01-01 放假 元旦
			2031年5月1日	放假	劳动节
			2031-5-2,放假,劳动节
			２０３１-10-1，放假，国庆节
			2031-10-2 放假 国庆节

			2031-10-3 放假 国庆节
			2031-10-11 调休上班 国庆节调休""";

	@Autowired
	private Browser browser;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Clock clock;

	private Actor admin;

	@BeforeEach
	void town() {
		this.browser.town(980123170, "放假镇");
		this.admin = TestActors.admin(Browser.COUNTY);
	}

	@Test
	@DisplayName("没有录入的年份写明按周末推算")
	void saysWhichYearIsMissing() throws Exception {
		int next = LocalDate.now(this.clock).getYear() + 1;
		Document page = this.browser.open(this.admin, "/holidays?year=" + next);
		assertThat(page.select(".notice.warn").text()).contains(next + "年放假安排尚未录入，按周末推算");
		assertThat(page.select("h2").text()).contains("录入" + next + "年的安排");
		assertThat(page.select("#table").text()).isEmpty();
	}

	@Test
	@DisplayName("粘贴整年的表，制表符、逗号、空格都看得懂，再次打开可以修改")
	void aPastedTableIsSaved() throws Exception {
		Document saved = this.browser.send(this.admin, "/holidays", "/holidays?year=2031", "year", "2031", "source",
				"国务院办公厅通知", "table", TABLE_2031);
		assertThat(saved.select(".notice.ok").text()).contains("已保存2031年放假安排，改动7天");
		assertThat(saved.select("tbody tr")).hasSize(7);
		assertThat(saved.select("tbody").text()).contains("10月11日", "调休上班");
		assertThat(saved.select("#table").text()).contains("2031-05-01");
		assertThat(saved.select("#source").val()).isEqualTo("国务院办公厅通知");
	}

	@Test
	@DisplayName("看不懂的行逐行说明，什么都不保存，保留输入")
	void everyWrongLineIsNamed() throws Exception {
		String typed = "2032-01-01 放假 元旦\n2032-13-40 放假 春节\n2032-05-01 旷工 劳动节";
		Document page = this.browser.send(this.admin, "/holidays", 422, "year", "2032", "source", "通知", "table", typed);
		assertThat(page.select("#table").text()).isEqualTo(typed);
		assertThat(page.select(".table-box").text()).contains("第 2 行", "2032-13-40", "第 3 行", "旷工");
		assertThat(this.browser.open(this.admin, "/holidays?year=2032").select("#table").text()).isEmpty();
	}

	@Test
	@DisplayName("缺少法定节日、平日列为调休、年份不符、没有依据的都拒绝")
	void refusesAnImpossibleTable() throws Exception {
		assertThat(refusal("2033-01-01 放假 元旦", "通知")).contains("法定节日", "全国年节及纪念日放假办法第二条");
		assertThat(refusal("2033-10-12 调休上班 国庆节", "通知")).contains("本来就是工作日");
		assertThat(refusal("2034-01-01 放假 元旦", "通知")).contains("不在2033年");
		Document page = this.browser.send(this.admin, "/holidays", 422, "year", "2031", "source", " ", "table",
				TABLE_2031);
		assertThat(page.select("#source-note").text()).contains("请写明放假安排的来源");
	}

	@Test
	@DisplayName("从文件读入后先核对，保存前什么都不存")
	void aFileIsReadIntoTheForm() throws Exception {
		byte[] file = Files.readAllBytes(Path.of("..", "seeds", "reference", "holidays.csv"));
		Document read = upload("holidays.csv", file, 2026, 200);
		assertThat(read.select("#table").text()).contains("2026-01-01", "调休上班").doesNotContain("2025-");
		assertThat(read.select(".notice[role=status]").text()).contains("还没有保存", "其他年份");
		assertThat(this.browser.open(this.admin, "/holidays?year=2026").select(".badge.ok:contains(本单位录入)")).isEmpty();
		Document saved = this.browser.send(this.admin, "/holidays", "/holidays?year=2026", "year", "2026", "source",
				read.select("#source").val(), "table", read.select("#table").text());
		assertThat(saved.select("tbody tr")).hasSizeGreaterThan(30);
	}

	@Test
	@DisplayName("不是表格的文件、缺列、没有这一年的文件都说清楚")
	void refusesUnreadableFiles() throws Exception {
		assertThat(upload("放假.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), 2026, 422).select(".notice.danger")
			.text()).contains("文件没有读入");
		assertThat(upload("放假.csv", "日期,说明\n2026-01-01,元旦".getBytes(StandardCharsets.UTF_8), 2026, 422)
			.select(".notice.danger")
			.text()).contains("类型");
		assertThat(upload("放假.csv", "日期,类型,说明\n2025-01-01,放假,元旦".getBytes(StandardCharsets.UTF_8), 2026, 422)
			.select(".notice.danger")
			.text()).contains("没有这一年的日期");
		assertThat(upload("", new byte[0], 2026, 422).select(".notice.danger").text()).contains("没有选择文件");
	}

	@Test
	@DisplayName("业务角色和审计员不能进入，语句数不随天数增加")
	void isClosedToOthersAndTakesAFixedNumberOfStatements() throws Exception {
		for (Actor actor : new Actor[] { TestActors.county(), TestActors.clerk(TestActors.LIUXI),
				TestActors.agency(TestActors.LIUXI, 1), TestActors.auditor(Browser.COUNTY) }) {
			this.browser.refused(actor, "/holidays", 403);
			this.browser.send(actor, "/holidays", 403, "year", "2031");
		}
		assertThat(this.statements.during(() -> this.browser.open(this.admin, "/holidays")))
			.hasSizeLessThanOrEqualTo(12);
	}

	private String refusal(String table, String source) throws Exception {
		return this.browser.send(this.admin, "/holidays", 422, "year", "2033", "source", source, "table", table)
			.select("#table-note")
			.text();
	}

	private Document upload(String name, byte[] content, int year, int status) throws Exception {
		return this.browser.page(this.admin,
				multipart("/holidays/file").file(new MockMultipartFile("file", name, "text/csv", content))
					.param("year", Integer.toString(year)),
				status);
	}

}
