package cn.township.congress.service.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.suggestion.Narrowing;
import cn.township.congress.service.suggestion.SuggestionFilter;
import cn.township.congress.service.suggestion.SuggestionPaper;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("议案、质询案和代表建议的材料")
class SuggestionPapersTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SuggestionPaperQueries papers;

	@Autowired
	private LedgerPaperQueries ledgers;

	@Autowired
	private BillPaperQueries bills;

	private PaperTown town;

	@BeforeEach
	void found() {
		this.town = PaperTown.withSuggestionsIn(this.context);
	}

	@Test
	@DisplayName("LibreOffice 打开全部材料：没有剩下的标记，页数合适")
	void officeOpensThem(@TempDir Path directory) throws Exception {
		Map<String, byte[]> files = new LinkedHashMap<>();
		Map<String, Integer> expected = new LinkedHashMap<>();
		put(files, expected, "form", 1, paper(1, "form", null));
		put(files, expected, "form-blank", 1, clerk(() -> this.papers.blankForm().content()));
		put(files, expected, "form-long", 3, paper(6, "form", null));
		put(files, expected, "reply-letter-long", 4, paper(5, "reply-letter", null));
		put(files, expected, "hand-over-sheet", 2, paper(1, "hand-over-sheet", null));
		put(files, expected, "hand-over-sheet-merged", 2, paper(3, "hand-over-sheet", null));
		put(files, expected, "send-back", 1, paper(1, "send-back", null));
		put(files, expected, "send-back-blank", 1, paper(3, "send-back", null));
		put(files, expected, "contacts", 1, paper(1, "contacts", null));
		put(files, expected, "co-opinion", 1, paper(1, "co-opinion", null));
		put(files, expected, "reply-letter-1", 2, paper(1, "reply-letter", 1));
		put(files, expected, "reply-letter-2", 2, paper(1, "reply-letter", null));
		put(files, expected, "reply-letter-blank", 1, paper(3, "reply-letter", null));
		put(files, expected, "opinion-form-1", 1, paper(1, "opinion-form", 1));
		put(files, expected, "opinion-form-blank", 1, paper(3, "opinion-form", null));
		put(files, expected, "rehandling", 1, paper(1, "rehandling", null));
		put(files, expected, "inspection", 1, paper(1, "inspection", null));
		put(files, expected, "urging-letter", 1, paper(1, "urging-letter", null));
		put(files, expected, "register", 1, ledger("register", 2026));
		put(files, expected, "classification", 1, ledger("classification", 2026));
		put(files, expected, "commitments", 1, ledger("commitments", null));
		put(files, expected, "bill", 1, clerk(() -> this.bills.bill(this.town.base() + 1).content()));
		put(files, expected, "bill-blank", 1, clerk(() -> this.bills.blankBill().content()));
		put(files, expected, "interpellation", 2,
				clerk(() -> this.bills.interpellation(this.town.base() + 1).content()));
		put(files, expected, "interpellation-blank", 2, clerk(() -> this.bills.blankInterpellation().content()));
		String keep = System.getProperty("congress.papers");
		Map<String, List<String>> pages = Office.pages(files, (keep != null) ? Path.of(keep) : directory);
		pages.forEach((name, texted) -> {
			assertThat(String.join("\n", texted)).as(name)
				.doesNotContain("{{", "}}", "[", "null")
				.contains("柳溪镇")
				.containsPattern("\\p{IsHan}{6}");
			assertThat(texted).as(name).hasSize(expected.get(name));
		});
	}

	private static void put(Map<String, byte[]> files, Map<String, Integer> expected, String name, int pages,
			byte[] content) {
		files.put(name, content);
		expected.put(name, pages);
	}

	@Test
	@DisplayName("代表建议表：编号、领衔和附议代表、证号、电话、公开意见都与登记的一致，没有同意附议的不印")
	void form() throws IOException {
		assertThat(text(1, "form"))
			.contains("编号：第十九届第一次会议第7号", "关于抢修柳溪至石坪公路塌陷路段的建议", "2026年3月5日", "会议期间", "道路交通", "陈桂兰", "A1", "13800138000",
					"李　强", "A2", "13900139000", "☑ 全文公开　□ 只公开标题　□ 不公开")
			.doesNotContain("王　芳");
		assertThat(text(2, "form")).contains("□ 全文公开　□ 只公开标题　☑ 不公开");
		assertThat(Docx.text(clerk(() -> this.papers.blankForm().content()))).contains("代表建议、批评和意见表", "□ 全文公开")
			.doesNotContain("______\t");
	}

	@Test
	@DisplayName("县里打印的代表建议表没有代表的电话")
	void personalDataStaysInTheTownship() throws IOException {
		byte[] printed = this.town.as(TestActors.county(),
				() -> this.papers.paper(this.town.base() + 1, "form", null).content());
		assertThat(Docx.text(printed)).contains("陈桂兰").doesNotContain("13800138000", "13900139000");
	}

	@Test
	@DisplayName("交办单：现在的主办单位、协办单位、期限和依据，附签收回执和建议原文；并案的写明分别答复")
	void handOverSheet() throws IOException {
		assertThat(text(1, "hand-over-sheet")).contains("镇交通管理站：", "陈桂兰等2名代表在会议期间提出", "主席团第二次会议（2026年3月28日）",
				"请于2026年6月30日前答复代表", "镇财政所", "2026年4月29日", "自2026年3月30日交办起三个月，代表法第五十一条", "于2026年4月14日前书面申请退办", "重点督办",
				"承办单位签收回执", "三、抢修期间与学校、卫生院衔接");
		assertThat(text(3, "hand-over-sheet")).contains("本件与第2号建议并案办理，分别答复");
		assertThat(text(4, "hand-over-sheet")).contains("本件与第1号建议并案办理，分别答复");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> paper(2, "hand-over-sheet", null));
	}

	@Test
	@DisplayName("退办申请单、沟通联系记录、会办意见函")
	void papersOfAgencies() throws IOException {
		assertThat(text(1, "send-back")).contains("镇水利站", "三定方案", "2026年3月20日", "2026年3月25日", "2026年4月3日",
				"同意退办：改由镇交通管理站主办", "2026年3月30日");
		assertThat(text(1, "contacts")).contains("2026.04.08\t走访\t镇交通管理站\t与代表到塌陷现场察看", "2026.06.02\t电话");
		assertThat(text(1, "co-opinion")).contains("镇财政所", "柳财函〔2026〕5号", "十八万元", "2026年4月20日", "签发人：李所长");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> paper(3, "co-opinion", null));
	}

	@Test
	@DisplayName("答复函：每位署名代表一份，类别在右上角，B 类写明承诺和期限，第二次的是再次答复")
	void replyLetter() throws IOException {
		String second = text(1, "reply-letter");
		assertThat(second)
			.contains("陈桂兰代表：", "李强代表：", "类别：B", "第十九届第一次会议第7号建议的\n再次答复", "柳交建复〔2026〕9号", "二、关于路面加宽。",
					"承诺事项：石坪段路面加宽到五米，2026年10月31日前办成", "2026年8月1日", "签发人：王站长", "0999-5550101", "抄送：柳溪镇人大主席团，柳溪镇人民政府办公室")
			.doesNotContain("王芳代表");
		assertThat(second.split("类别：B", -1)).hasSize(3);
		String first = Docx.text(paper(1, "reply-letter", 1));
		assertThat(first)
			.contains("类别：A", "陈桂兰等2名代表提出的《关于抢修柳溪至石坪公路塌陷路段的建议》收悉。经研究办理，现答复如下：", "第十九届第一次会议第7号建议的\n答复", "柳交建复〔2026〕3号")
			.doesNotContain("承诺事项", "再次");
		assertThat(text(5, "reply-letter").split("收悉", -1)).as("said once").hasSize(2);
		assertThat(text(5, "reply-letter").split("代表：", -1)).as("named once").hasSize(2);
		assertThat(text(3, "reply-letter")).contains("王芳代表：", "镇水利站", "类别：______");
	}

	@Test
	@DisplayName("征询意见表：由领衔代表填写，已经评价的印出评价；没有评价的留空")
	void opinionForm() throws IOException {
		assertThat(Docx.text(paper(1, "opinion-form", 1)))
			.contains("陈桂兰（领衔代表）", "2026年6月20日", "□ 满意　　□ 基本满意　　☑ 不满意", "要求返工并加宽路面", "2026年7月1日", "请于2026年7月")
			.doesNotContain("李强（附议代表）");
		assertThat(text(1, "opinion-form")).contains("□ 满意　　☑ 基本满意　　□ 不满意");
		assertThat(text(3, "opinion-form")).contains("王芳（领衔代表）").doesNotContain("☑");
	}

	@Test
	@DisplayName("再次办理通知、督办单、催办函：理由、期限、次数")
	void supervision() throws IOException {
		assertThat(text(1, "rehandling")).contains("第一次", "2026年6月20日就陈桂兰等2名代表", "修复路段仍有破损，要求返工并加宽路面。",
				"于2026年8月5日前再次书面答复", "本省条例", "2026年7月5日");
		assertThat(text(1, "inspection")).contains("2026年4月20日主席团第三次会议决定重点督办，王秀兰督办", "王秀兰、李建国", "另一处尚未开工", "二、完工后报主席团",
				"2026年5月31日");
		assertThat(text(1, "urging-letter")).contains("第二次催办", "镇交通管理站王站长：", "办理期限2026年8月5日已过，逾期1天", "请单位负责人亲自办理。",
				"请于2026年8月12日前");
		assertThat(Docx.text(paper(1, "urging-letter", 1))).contains("第一次催办", "办理期限将于2026年6月30日届满", "请于2026年6月25日前");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> paper(1, "urging-letter", 3));
	}

	@Test
	@DisplayName("登记簿和分类汇总表按年度或者会议打印，数字等于行数；承诺事项台账写明推迟")
	void ledgers() throws IOException {
		String register = Docx.text(ledger("register", 2026));
		assertThat(register).contains("（2026年，共5件", "1\t十九届一次第7号\t关于抢修柳溪至石坪公路塌陷路段的建议\t陈桂兰等2人\t道路交通\t2026.03.05\t镇交通管理站",
				"2026.08.01\tB\t基本满意\t承诺跟踪", "5\t十九届一次闭会第2号");
		assertThat(Docx.text(ledger("register", 2024))).contains("（2024年，共0件");
		byte[] ofSession = filtered("register", new SuggestionFilter(SuggestionSet.ALL, null, null, null, null, null,
				null, Narrowing.ofSession(this.town.base())));
		assertThat(Docx.text(ofSession)).contains("（第十九届第一次会议和会后，共5件");
		assertThat(Docx.text(filtered("register",
				new SuggestionFilter(SuggestionSet.TRACKING, null, null, 2026, null, Category.TRANSPORT, null))))
			.contains("（2026年，按条件选出，共1件", "第7号")
			.doesNotContain("第8号");
		assertThat(Docx.text(ledger("classification", 2026))).contains("道路交通\t1\t1\t0\t1\t1\t1\t0\t1\t0\t0\t0\t1\t0\t0")
			.contains("合计\t5\t3\t2\t4\t2\t2\t1\t1\t0\t0\t1\t1\t0\t1");
		assertThat(Docx.text(ledger("commitments", null)))
			.contains("石坪段路面加宽到五米。\t2026.10.31\t2026.12.31\t2026.10.25 征地未完成（推迟到2026.12.31）");
	}

	@Test
	@DisplayName("议案表写明五名代表、主席团的决定和表决结果；质询案表写明十名代表、答复和再次答复，不写谁满意")
	void bills() throws IOException {
		String bill = Docx.text(clerk(() -> this.bills.bill(this.town.base() + 1).content()));
		assertThat(bill).contains("第1号", "5人", "A1", "一、编制柳溪河综合治理规划。", "主席团第一次会议决定：列入会议议程",
				"2026年3月6日表决，赞成54票，反对1票，弃权1票，通过");
		assertThat(Docx.text(clerk(() -> this.bills.bill(this.town.base() + 2).content())))
			.contains("不列入会议议程，作为代表建议办理。理由：属于政府日常工作");
		assertThat(Docx.text(clerk(() -> this.bills.interpellation(this.town.base() + 1).content()))).contains("10人",
				"柳溪镇人民政府", "在全体会议上口头答复", "政府主要负责人赵强", "满意4人，不满意6人", "六月底通水", "满意9人，不满意1人");
	}

	@Test
	@DisplayName("页面上的材料：能印的有地址，不能印的说明原因，有几次的各有一份")
	void whatThereIs() {
		assertThat(clerk(() -> this.papers.papers(this.town.base() + 1))).extracting(SuggestionPaper::name)
			.containsExactly("代表建议表", "交办单", "退办申请单", "沟通联系记录", "会办意见函", "答复函（第一次）", "答复函（第二次）", "征询意见表（第一次）",
					"征询意见表（第二次）", "再次办理通知（第一次）", "督办单（2026年5月6日）", "催办函（第一次）", "催办函（第二次）");
		assertThat(clerk(() -> this.papers.papers(this.town.base() + 2))).filteredOn((paper) -> paper.href() == null)
			.extracting(SuggestionPaper::name, SuggestionPaper::note)
			.allSatisfy((row) -> assertThat(row.toList().get(1)).isEqualTo("交办后才能打印"))
			.hasSize(3);
		assertThat(clerk(() -> this.papers.papers(this.town.base() + 3))).filteredOn((paper) -> !paper.isReady())
			.extracting(SuggestionPaper::note)
			.containsExactly("承办单位没有申请退办", "还没有登记联系", "承办单位还没有答复", "承办单位还没有答复");
		clerk(() -> this.papers.papers(this.town.base() + 1)).forEach((paper) -> {
			String[] address = String.valueOf(paper.href()).split("/|\\.docx|\\?no=");
			Integer number = (address.length > 5 && !address[5].isEmpty()) ? Integer.valueOf(address[5]) : null;
			assertThat(paper(1, address[4], number)).as(paper.name()).isNotEmpty();
		});
	}

	@Test
	@DisplayName("承办单位只印自己的：主办的印答复函、退办申请单，协办的只印会办意见函和沟通记录；别的单位、别的乡镇打不开")
	void agenciesPrintTheirOwn() {
		assertThat(names(agency(1))).containsExactly("交办单", "退办申请单", "沟通联系记录", "会办意见函", "答复函（第一次）", "答复函（第二次）",
				"征询意见表（第一次）", "征询意见表（第二次）");
		assertThat(names(agency(2))).containsExactly("交办单", "沟通联系记录", "会办意见函");
		for (String key : List.of("form", "reply-letter", "send-back", "urging-letter", "inspection")) {
			assertThatExceptionOfType(NotFound.class).as(key).isThrownBy(() -> as(agency(2), 1, key));
		}
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(agency(4), 1, "contacts"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(TestActors.clerk(TestActors.SHIMEN), 1, "form"));
	}

	@Test
	@DisplayName("一件建议的全部材料编号打包；一批交办单按交办日期打包")
	void bundles() throws IOException {
		assertThat(entries(clerk(() -> this.papers.all(this.town.base() + 1).content())))
			.startsWith("01 代表建议表.docx", "02 交办单.docx")
			.endsWith("13 催办函（第二次）.docx");
		SuggestionFilter filter = SuggestionFilter.of(SuggestionSet.HANDED_OVER_EVER);
		assertThat(entries(clerk(() -> this.papers.sheets(filter, null).content()))).hasSize(4);
		assertThat(entries(clerk(() -> this.papers.sheets(filter, LocalDate.of(2026, 10, 20)).content())))
			.containsExactlyInAnyOrder("01 第十九届第一次会议闭会期间第2号建议交办单.docx", "02 第十九届第一次会议闭会期间第1号建议交办单.docx");
	}

	private List<String> names(Actor actor) {
		return this.town.as(actor, () -> this.papers.papers(this.town.base() + 1))
			.stream()
			.map(SuggestionPaper::name)
			.toList();
	}

	private static List<String> entries(byte[] bundle) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				assertThat(Docx.text(zip.readAllBytes())).isNotBlank();
			}
		}
		return names;
	}

	private Actor agency(int number) {
		return TestActors.agency(this.town.clerk().unitCode(), this.town.base() + number);
	}

	private String text(int number, String key) throws IOException {
		return Docx.text(paper(number, key, null));
	}

	private byte[] paper(int number, String key, @Nullable Integer which) {
		return clerk(() -> this.papers.paper(this.town.base() + number, key, which).content());
	}

	private byte[] as(Actor actor, int number, String key) {
		return this.town.as(actor, () -> this.papers.paper(this.town.base() + number, key, null).content());
	}

	private byte[] ledger(String key, @Nullable Integer year) {
		return filtered(key, new SuggestionFilter(SuggestionSet.ALL, null, null, year, null, null, null));
	}

	private byte[] filtered(String key, SuggestionFilter filter) {
		return clerk(() -> this.ledgers.ledger(key, filter).content());
	}

	private <T> T clerk(Supplier<T> work) {
		return this.town.as(this.town.clerk(), work::get);
	}

}
