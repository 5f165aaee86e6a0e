package cn.township.congress.web.deputy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.RosterTown;
import cn.township.congress.service.sheet.Workbooks;
import cn.township.congress.service.sheet.Zips;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("导入代表花名册的页面")
class RosterImportPagesTest {

	private static final Charset GB18030 = Charset.forName("GB18030");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private RosterTown town;

	@BeforeEach
	void emptyTown() {
		this.town = RosterTown.in(this.context);
	}

	@Test
	@DisplayName("上传、预览、确认、撤销：每一步都可以刷新和后退")
	void walksThroughTheImport() throws Exception {
		String batch = uploaded("名册.csv", RosterTown.bytes(RosterTown.FOUR));
		Document preview = open(batch);
		assertThat(preview.select(".import-summary").text()).isEqualTo("新增 4 变更 0 不变 0 有错 0");
		assertThat(preview.text()).contains("张䶮", "=cmd|'/C calc'!A0", "村医🩺", "𠮷村村民", "建立 2 个");
		assertThat(open("/deputies").select("tbody tr")).isEmpty();
		confirm(preview, batch).andExpect(redirectedUrl(batch));
		assertThat(open(batch).select("dl").text()).contains("新增 4 名");
		confirm(preview, batch).andExpect(redirectedUrl(batch));
		assertThat(open("/deputies").select("tbody tr")).hasSize(4);
		send(batch + "/undo").andExpect(redirectedUrl(batch));
		assertThat(open(batch).text()).contains("已经撤销");
		confirm(preview, batch).andExpect(redirectedUrl(batch));
		assertThat(open("/deputies").select("tbody tr")).isEmpty();
		assertThat(open("/deputies/import").select("tbody tr").text()).contains("名册.csv", "已撤销");
	}

	@Test
	@DisplayName("有错的名册：写明行、列、原值、原因和办法，不能确认，可以下载带错误说明的表")
	void faultsAreNamed() throws Exception {
		String csv = RosterTown.HEAD + "张三,男,汉族,1978-02-30,石坪选区,A1,,,\n" + "李四,女,汉族,48岁,石坪选区,A1,,123,\n";
		String batch = uploaded("名册.csv", RosterTown.bytes(csv));
		Document page = open(batch);
		assertThat(page.select("[aria-label=有错的单元格]").text()).contains("第 2 行", "D 列 出生年月", "1978-02-30", "没有 30 日",
				"像是年龄", "H 列 联系电话");
		assertThat(page.select("form[action$=/confirm]")).isEmpty();
		send(batch + "/confirm", "added", "2", "changed", "0");
		assertThat(open("/deputies").select("tbody tr")).isEmpty();
		byte[] workbook = this.mvc.perform(get(batch + "/errors.xlsx").with(as(this.town.clerk())))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			assertThat(marked.getSheetAt(0).getRow(1).getCell(9).getStringCellValue()).contains("没有 30 日");
		}
	}

	@Test
	@DisplayName("重复的行、超过应选名额的选区、重复的证号都指出来")
	void duplicatesAndFullDistrictsAreNamed() throws Exception {
		StringBuilder csv = new StringBuilder(RosterTown.HEAD);
		for (String name : new String[] { "甲一", "甲二", "甲三", "甲四" }) {
			csv.append(name).append(",男,汉族,1978-05,石坪选区,,,,\n");
		}
		csv.append("甲一,男,汉族,1978-05,红塘选区,,,,\n");
		String text = open(uploaded("名册.csv", RosterTown.bytes(csv.toString()))).text();
		assertThat(text).contains("与第 2 行是同一人", "最多 3 名", "选举法第二十五条");
	}

	@Test
	@DisplayName("变更列出旧值与新值；完全一致时不需要导入")
	void changesShowOldAndNew() throws Exception {
		this.town.store(RosterTown.FOUR, 4);
		Document same = open(uploaded("再来.csv", RosterTown.bytes(RosterTown.FOUR)));
		assertThat(same.text()).contains("完全一致");
		assertThat(same.select("form[action$=/confirm]")).isEmpty();
		Document page = open(
				uploaded("改.csv", RosterTown.bytes(RosterTown.FOUR.replace("13900139000", "13700137000"))));
		assertThat(page.select("[aria-label=变更] tbody tr").eachText())
			.containsExactly("第 3 行 李四 联系电话 13900139000 13700137000");
	}

	@Test
	@DisplayName("冲突逐一选择并保存，全部处理完才能确认")
	void conflictsAreDecidedOnThePage() throws Exception {
		this.town.store(RosterTown.FOUR, 4);
		String batch = uploaded("名册.csv",
				RosterTown.bytes(RosterTown.HEAD + "王五,男,汉族,1991-07,红塘选区,,技师,,\n" + "李四,女,苗族,1980-06,石坪,A2,村医,,\n"));
		Document page = open(batch);
		assertThat(page.select(".import-summary").text()).isEqualTo("新增 0 变更 1 不变 0 冲突 1 有错 0");
		assertThat(page.select("form[action$=/confirm]")).isEmpty();
		assertThat(page.select(".conflict").text()).contains("第 2 行 王五：出生年月", "待处理", "同一人，出生年月改为 1991-07", "是另一个人",
				"这一行不导入");
		String mark = page.select(".conflict input[type=hidden]").val();
		send(batch + "/decide", "mark:2:出生年月", mark, "choice:2:出生年月", "SYSTEM").andExpect(redirectedUrl(batch));
		Document decided = open(batch);
		assertThat(decided.select(".conflict input[checked]").val()).isEqualTo("SYSTEM");
		assertThat(decided.select(".import-summary").text()).isEqualTo("新增 0 变更 2 不变 0 有错 0");
		send(batch + "/confirm", "added", "0", "changed", "2", "seen", decided.select("[name=seen]").val())
			.andExpect(redirectedUrl(batch));
		assertThat(open(batch).select("dl").text()).contains("变更 2 名");
	}

	@Test
	@DisplayName("县导入全县名册：按乡镇列出、送交；乡镇没有这个页面，送来的在导入页最上面")
	void countySendsWhatTheTownshipConfirms() throws Exception {
		RequestPostProcessor county = as(TestActors.county());
		this.mvc.perform(get("/deputies/import/county").with(as(this.town.clerk()))).andExpect(status().isForbidden());
		this.mvc.perform(get("/deputies/import/county").with(county)).andExpect(status().isOk());
		this.mvc.perform(get("/deputies/import/county/template.xlsx").with(county)).andExpect(status().isOk());
		String csv = "乡镇," + RosterTown.HEAD
				+ RosterTown.FOUR.substring(RosterTown.HEAD.length()).replaceAll("(?m)^", "柳溪镇,");
		this.mvc
			.perform(multipart("/deputies/import/county")
				.file(file("全县.csv", RosterTown.bytes(csv.replace("柳溪镇", "外县镇"))))
				.with(county)
				.with(csrf()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("不在本县")));
		String page = String.valueOf(
				this.mvc
					.perform(multipart("/deputies/import/county").file(file("全县.csv", RosterTown.bytes(csv)))
						.with(county)
						.with(csrf()))
					.andExpect(status().isFound())
					.andReturn()
					.getResponse()
					.getRedirectedUrl());
		this.mvc.perform(get(page).with(county))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("柳溪镇")));
		this.mvc.perform(post(page + "/send").with(county).with(csrf())).andExpect(redirectedUrl(page));
		this.mvc.perform(get(page).with(county)).andExpect(content().string(containsString("待乡镇核对")));
		this.mvc.perform(get("/deputies/import").with(as(TestActors.clerk(TestActors.LIUXI))))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("送来代表花名册")));
	}

	@Test
	@DisplayName("国标编码的 CSV、空行、多余的列都能读，多余的列说明没有导入")
	void readsWhatOfficesHave() throws Exception {
		String csv = "红塘镇代表名册\n\n姓名,性别,民族,出生年月,选区,备注\n张三,男,汉,1978.5,石坪,党员\n,,,,,\n";
		Document page = open(uploaded("名册.csv", csv.getBytes(GB18030)));
		assertThat(page.select(".import-summary").text()).startsWith("新增 1");
		assertThat(page.select(".notice").text()).contains("备注");
	}

	@ParameterizedTest
	@MethodSource("badFiles")
	@DisplayName("不是表格的文件：在表单上用一句话说明，什么都不保存")
	void badFilesAreRefusedOnTheForm(String name, byte[] content, String reason) throws Exception {
		upload(name, content).andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString(reason)));
		assertThat(open("/deputies/import").text()).contains("还没有导入过");
	}

	static Stream<Arguments> badFiles() {
		byte[] workbook = Workbooks.xlsx(Workbooks.row("姓名", "性别"), Workbooks.row("张三", "男"));
		return Stream.of(Arguments.of("", new byte[0], "请先选择花名册文件"), Arguments.of("空.xlsx", new byte[0], "文件是空的"),
				Arguments.of("旧.xlsx", oldExcel(), "旧格式的 Excel 文件"),
				Arguments.of("假.xlsx", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1), "这是 PDF 文件"),
				Arguments.of("炸弹.xlsx",
						Workbooks.bomb(300, "[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
						"文件展开后过大"),
				Arguments.of("大.csv", new byte[11 * 1024 * 1024], "文件超过 10 MB"),
				Arguments.of("坏.xlsx", Arrays.copyOf(workbook, workbook.length / 2), "文件已损坏"), Arguments.of("坏二.xlsx",
						Zips.replace(workbook, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>"), "文件已损坏"),
				Arguments.of("表头.csv", RosterTown.bytes(RosterTown.HEAD), "没有数据行"));
	}

	@Test
	@DisplayName("没有登记届次的乡镇，说明先去登记")
	void saysWhatIsMissingBefore() throws Exception {
		Actor stranger = TestActors.clerk(new AdminCode(980_123_148));
		this.mvc
			.perform(multipart("/deputies/import").file(file("名册.csv", RosterTown.bytes(RosterTown.FOUR)))
				.with(as(stranger))
				.with(csrf()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("还没有登记届次")));
	}

	@Test
	@DisplayName("别的乡镇的导入：看、确认、撤销、下载都没有这个页面")
	void anotherTownsImportDoesNotExist() throws Exception {
		String batch = uploaded("名册.csv", RosterTown.bytes(RosterTown.FOUR));
		RequestPostProcessor other = as(TestActors.clerk(TestActors.LIUXI));
		for (String path : new String[] { "", "/errors.xlsx" }) {
			this.mvc.perform(get(batch + path).with(other)).andExpect(status().isNotFound());
		}
		this.mvc.perform(post(batch + "/confirm").param("added", "4").param("changed", "0").with(other).with(csrf()))
			.andExpect(status().isNotFound());
		this.mvc.perform(post(batch + "/undo").with(other).with(csrf())).andExpect(status().isNotFound());
	}

	@Test
	@DisplayName("被后来的上传取代的预览说明原因，不能再确认")
	void replacedUploadSaysSo() throws Exception {
		String first = uploaded("一.csv", RosterTown.bytes(RosterTown.FOUR));
		uploaded("二.csv", RosterTown.bytes(RosterTown.FOUR));
		assertThat(open(first).text()).contains("已被后来的上传取代");
		send(first + "/confirm", "added", "4", "changed", "0").andExpect(redirectedUrl(first));
		assertThat(open("/deputies").select("tbody tr")).isEmpty();
	}

	@Test
	@DisplayName("不能撤销时按钮还在，写明为什么")
	void refusedUndoSaysWhy() throws Exception {
		long first = this.town.store(RosterTown.FOUR, 4);
		assertThat(open("/deputies/import/" + first).select("form[action$=/undo] button").text()).isEqualTo("撤销本次导入");
		this.town.store(RosterTown.FOUR.replace("13900139000", "13700137000"), 0, 1);
		assertThat(open("/deputies/import/" + first).select("button[disabled] + small").text()).contains("请先撤销后一次导入");
		send("/deputies/import/" + first + "/undo").andExpect(redirectedUrl("/deputies/import/" + first));
		assertThat(open("/deputies").select("tbody tr")).hasSize(4);
	}

	@Test
	@DisplayName("模板填好就能导入")
	void templateIsAWorkbook() throws Exception {
		byte[] template = this.mvc.perform(get("/deputies/import/template.xlsx").with(as(this.town.clerk())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
			assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).contains("姓名");
		}
	}

	private ResultActions confirm(Document preview, String batch) throws Exception {
		return send(batch + "/confirm", "added", preview.select("[name=added]").val(), "changed",
				preview.select("[name=changed]").val());
	}

	private ResultActions send(String address, String... params) throws Exception {
		var request = post(address).with(as(this.town.clerk())).with(csrf());
		for (int i = 0; i < params.length; i += 2) {
			request.param(params[i], params[i + 1]);
		}
		return this.mvc.perform(request);
	}

	private String uploaded(String name, byte[] content) throws Exception {
		MvcResult result = upload(name, content).andExpect(status().isFound()).andReturn();
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private ResultActions upload(String name, byte[] content) throws Exception {
		return this.mvc
			.perform(multipart("/deputies/import").file(file(name, content)).with(as(this.town.clerk())).with(csrf()));
	}

	private Document open(String address) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(as(this.town.clerk())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	private static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("file", name, "application/octet-stream", content);
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

	/** The beginning of an OLE container whose directory names a workbook. */
	private static byte[] oldExcel() {
		byte[] bytes = new byte[2048];
		byte[] magic = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		byte[] name = "Workbook".getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(magic, 0, bytes, 0, magic.length);
		System.arraycopy(name, 0, bytes, 1024, name.length);
		return bytes;
	}

}
