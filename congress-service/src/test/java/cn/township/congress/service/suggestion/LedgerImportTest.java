package cn.township.congress.service.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.attachment.AttachmentKind;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.EvaluationSource;
import cn.township.congress.domain.suggestion.ReplySource;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.attachment.Upload;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.sheet.SheetPreview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class LedgerImportTest {

	private static final Actor CLERK = new Actor(900_000_100L, "liuxi.ledger", "登记员", Role.CLERK, TestActors.LIUXI,
			"柳溪镇", null);

	private static final List<String> COLUMNS = List.of("乡镇", "编号", "标题", "情况与问题", "具体建议", "类别", "领衔代表", "附议代表", "提出日期",
			"届", "次", "来源", "同意公开", "状态", "受理日期", "主席团会议", "交办日期", "主办单位", "协办单位", "答复月数", "承办签收日期", "经办人", "答复日期",
			"答复类别", "签发人", "答复内容", "评价日期", "办理态度", "办理结果", "办结日期", "办结方式");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private LedgerImport ledgerImport;

	@Autowired
	private SuggestionQueries queries;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("登记簿的一行走完受理到办结的每一步，期限和编号由系统算出")
	void everyStepIsWalked() {
		load(List.of(concluded("关于登记簿第一件的建议", 60)));
		SuggestionDetail detail = detail("关于登记簿第一件的建议");
		assertThat(detail.head().status()).isEqualTo(SuggestionStatus.CONCLUDED);
		assertThat(detail.head().registeredBy()).isEqualTo("登记员");
		assertThat(detail.head().replyDueOn()).isEqualTo(Towns.TODAY.minusDays(58).plusMonths(3));
		assertThat(detail.assisting()).extracting(SuggestionDetail.Assignment::agency).containsExactly("财政所");
		assertThat(detail.replies()).extracting(SuggestionDetail.ReplyLine::source).containsExactly(ReplySource.LEDGER);
		assertThat(detail.evaluations()).extracting(SuggestionDetail.EvaluationLine::source)
			.containsExactly(EvaluationSource.LEDGER);
	}

	@Test
	@DisplayName("不论行的先后，编号按受理先后连续")
	void numbersFollowTheOrderOfAcceptance() {
		load(List.of(concluded("关于后受理的建议", 61), concluded("关于先受理的建议", 70), concluded("关于中间受理的建议", 65)));
		Integer first = detail("关于先受理的建议").head().serialNo();
		assertThat(first).isNotNull();
		assertThat(detail("关于中间受理的建议").head().serialNo()).isEqualTo(first + 1);
		assertThat(detail("关于后受理的建议").head().serialNo()).isEqualTo(first + 2);
	}

	@Test
	@DisplayName("有一行不合规则，整份不入库，编号不占用")
	void oneFaultStoresNothing() {
		Map<String, String> good = concluded("关于不应入库的建议", 80);
		Map<String, String> early = concluded("关于答复早于交办的建议", 80);
		early.put("答复日期", day(79));
		long before = lastNumbers();
		assertThatExceptionOfType(LedgerRefused.class).isThrownBy(() -> load(List.of(good, early)))
			.satisfies((refused) -> {
				assertThat(refused.faults()).singleElement().satisfies((fault) -> {
					assertThat(fault.row()).isEqualTo(3);
					assertThat(fault.rule()).isNotNull();
					assertThat(fault.rule().key()).isEqualTo("suggestion.beforeHandOver");
				});
			});
		assertThat(count("关于不应入库的建议")).isZero();
		assertThat(lastNumbers()).isEqualTo(before);
	}

	@Test
	@DisplayName("不认识的代表、承办单位，会议期间和状态不符，都指出行、列和原因")
	void refusalsNameTheCell() {
		refusedBecause(concluded("甲", 60), "领衔代表", "赵不在", "本届没有代表「赵不在」");
		refusedBecause(concluded("甲", 60), "附议代表", "李强、钱不在", "本届没有代表「钱不在」");
		refusedBecause(concluded("甲", 60), "主办单位", "气象站", "没有承办单位「气象站」");
		refusedBecause(concluded("甲", 60), "次", "2", "没有举行会议");
		refusedBecause(concluded("甲", 60), "届", "18", "没有第 18 届");
		refusedBecause(concluded("甲", 60), "状态", "已答复", "按日期应为「已办结」");
		refusedBecause(concluded("甲", 60), "乡镇", "石门镇", "不是本乡镇（柳溪镇）");
		refusedBecause(concluded("甲", 60), "类别", "修路", "不在可选范围内");
		refusedBecause(concluded("甲", 60), "答复类别", "", "没有填写");
	}

	@Test
	@DisplayName("旧登记簿的编号原样保留，没有编号的接着最大的往后编，以后受理的也是")
	void oldNumbersAreKept() {
		Map<String, String> late = numbered("关于旧编号二百零七的建议", 60, "第207号");
		Map<String, String> early = numbered("关于旧编号二百零三的建议", 70, "203");
		load(List.of(concluded("关于没有编号的建议", 80), late, early));
		assertThat(detail("关于旧编号二百零七的建议").head().serialNo()).isEqualTo(207);
		assertThat(detail("关于旧编号二百零三的建议").head().serialNo()).isEqualTo(203);
		assertThat(detail("关于没有编号的建议").head().serialNo()).isEqualTo(208);
		long id = this.towns.accepted(TestActors.LIUXI, "关于导入以后受理的建议");
		assertThat(this.towns.as(CLERK, () -> this.queries.detail(id)).head().serialNo()).isEqualTo(209);
	}

	@Test
	@DisplayName("编号重复、已有建议用了这个编号、未受理却有编号、同一件导入两次，都指到单元格")
	void numbersTwiceAreRefused() {
		load(List.of(numbered("关于三百零一号的建议", 60, "301")));
		assertThatExceptionOfType(LedgerRefused.class)
			.isThrownBy(() -> load(List.of(numbered("甲", 60, "302"), numbered("乙", 61, "302"))))
			.satisfies((refused) -> assertThat(refused.faults()).singleElement()
				.satisfies((fault) -> assertThat(fault.cell().reason()).contains("第 302 号与第 3 行相同")));
		refusedBecause(concluded("丙", 60), "编号", "301", "第 301 号已经有建议");
		Map<String, String> waiting = concluded("丁", 60);
		waiting.replaceAll((column,
				value) -> List.of("乡镇", "标题", "情况与问题", "具体建议", "类别", "领衔代表", "提出日期", "届", "来源", "同意公开").contains(column)
						? value : "");
		waiting.put("状态", "待受理");
		refusedBecause(waiting, "编号", "303", "没有受理的建议没有编号");
		refusedBecause(numbered("关于三百零一号的建议", 60, "304"), "标题", "关于三百零一号的建议", "已经登记过");
	}

	@Test
	@DisplayName("预览指出违反规则的一步在哪一格；确认整份导入；没有人接着办就可以整体撤销，编号恢复")
	void previewConfirmUndo() {
		Map<String, String> early = concluded("关于预览有错的建议", 80);
		early.put("答复日期", day(79));
		long faulty = preview(List.of(concluded("关于预览正常的建议", 80), early));
		SheetPreview seen = this.towns.as(CLERK,
				() -> this.towns.bean(LedgerImports.class).preview(faulty, (rule) -> "规则 " + rule.key()));
		assertThat(seen.errors()).singleElement().satisfies((error) -> {
			assertThat(error.row()).isEqualTo(3);
			assertThat(error.column()).isEqualTo("答复日期");
			assertThat(error.reason()).isEqualTo("规则 suggestion.beforeHandOver");
		});
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> confirm(faulty))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("suggestion.import.hasErrors"));
		assertThat(count("关于预览正常的建议")).isZero();
		long before = lastNumbers();
		long good = preview(List.of(numbered("关于撤销甲的建议", 80, "401"), concluded("关于撤销乙的建议", 75)));
		assertThat(confirm(good)).isEqualTo(2);
		assertThat(confirm(good)).as("twice stores once").isEqualTo(2);
		assertThat(count("关于撤销甲的建议")).isOne();
		undo(good);
		assertThat(count("关于撤销甲的建议")).isZero();
		assertThat(lastNumbers()).isEqualTo(before);
	}

	@Test
	@DisplayName("有人接着办理了导入的一件，整份就不能撤销")
	void notUndoneAfterSomebodyWentOn() {
		Map<String, String> open = concluded("关于接着办理的建议", 85);
		List.of("评价日期", "办理态度", "办理结果", "办结日期", "办结方式").forEach((column) -> open.put(column, ""));
		open.put("状态", "已答复");
		long batch = preview(List.of(open));
		confirm(batch);
		Long id = single("SELECT id FROM suggestion WHERE title = '关于接着办理的建议'");
		this.towns.as(TestActors.clerk(TestActors.LIUXI), () -> {
			this.towns.bean(AttachFile.class)
				.execute(new AttachFile.Command(id, AttachmentKind.OTHER, new Upload("照片.pdf", Towns.pdf())));
			return id;
		});
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> undo(batch))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("suggestion.import.touchedSince"));
	}

	@Test
	@DisplayName("届满、已离任的代表在任时提出的旧建议可以录入（代表法第二十四条：提出时是代表）")
	void deputiesOfThatDay() {
		mandate("status = 'EXPIRED', ended_on = current_date");
		load(List.of(concluded("关于离任代表附议的建议", 60)));
		mandate("status = 'ACTIVE', ended_on = NULL");
		assertThat(detail("关于离任代表附议的建议").signatures()).hasSize(3);
	}

	@Test
	@DisplayName("没有权限的人不能导入登记簿")
	void countyMayNot() {
		LedgerImport.Command command = command(List.of(concluded("甲", 60)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.towns.as(TestActors.county(), () -> this.ledgerImport.execute(command)));
	}

	private void refusedBecause(Map<String, String> row, String column, String value, String reason) {
		row.put(column, value);
		assertThatExceptionOfType(LedgerRefused.class).isThrownBy(() -> load(List.of(row))).satisfies((refused) -> {
			assertThat(refused.faults()).singleElement().satisfies((fault) -> {
				assertThat(fault.cell()).isNotNull();
				assertThat(fault.cell().row()).isEqualTo(2);
				assertThat(fault.cell().column()).isEqualTo(column);
				assertThat(fault.cell().reason()).contains(reason);
			});
		});
	}

	/** Changes the mandate of 王芳. */
	private void mandate(String values) {
		long id = this.towns.deputy(TestActors.LIUXI, "王芳");
		this.towns.bean(Scopes.class)
			.asSystem("测试",
					() -> this.towns.bean(TransactionTemplate.class)
						.execute((tx) -> this.towns.bean(JdbcClient.class)
							.sql("UPDATE deputy_mandate SET " + values + " WHERE id = :id")
							.param("id", id)
							.update()));
	}

	private static Map<String, String> numbered(String title, int daysAgo, String number) {
		Map<String, String> row = concluded(title, daysAgo);
		row.put("编号", number);
		return row;
	}

	private long preview(List<Map<String, String>> rows) {
		LedgerImport.Command file = command(rows);
		return this.towns.as(CLERK, () -> this.towns.bean(PreviewLedger.class)
			.execute(new PreviewLedger.Command(file.fileName(), file.content())));
	}

	private long confirm(long batch) {
		return this.towns.as(CLERK,
				() -> this.towns.bean(ConfirmLedger.class).execute(new ConfirmLedger.Command(batch)));
	}

	private void undo(long batch) {
		this.towns.as(CLERK, () -> {
			this.towns.bean(UndoLedger.class).execute(new UndoLedger.Command(batch));
			return batch;
		});
	}

	/** Put forward so many days ago and then handled day by day. */
	private static Map<String, String> concluded(String title, int daysAgo) {
		Map<String, String> row = COLUMNS.stream().collect(Collectors.toMap((name) -> name, (name) -> ""));
		row.putAll(Map.of("乡镇", "柳溪镇", "标题", title, "情况与问题", "路灯不亮。", "具体建议", "请修复。", "类别", "道路交通", "领衔代表", "陈桂兰",
				"附议代表", "李强、王芳", "提出日期", day(daysAgo), "届", "19", "来源", "纸质"));
		row.putAll(Map.of("同意公开", "是", "状态", "已办结", "受理日期", day(daysAgo - 1), "主席团会议", "第九次主席团会议", "交办日期",
				day(daysAgo - 2), "主办单位", "交通管理站", "协办单位", "财政所", "答复月数", "3", "承办签收日期", day(daysAgo - 3), "经办人",
				"刘志强"));
		row.putAll(Map.of("答复日期", day(daysAgo - 20), "答复类别", "A", "签发人", "王站长", "答复内容", "已经修复。", "评价日期",
				day(daysAgo - 25), "办理态度", "满意", "办理结果", "基本满意", "办结日期", day(daysAgo - 30), "办结方式", "公开"));
		return row;
	}

	private static String day(int ago) {
		return Towns.TODAY.minusDays(ago).toString();
	}

	private int load(List<Map<String, String>> rows) {
		return this.towns.as(CLERK, () -> this.ledgerImport.execute(command(rows)));
	}

	private static LedgerImport.Command command(List<Map<String, String>> rows) {
		Stream<String> lines = rows.stream()
			.map((row) -> COLUMNS.stream().map(row::get).collect(Collectors.joining(",")));
		String csv = Stream.concat(Stream.of(String.join(",", COLUMNS)), lines).collect(Collectors.joining("\n"));
		return new LedgerImport.Command("登记簿.csv", csv.getBytes(StandardCharsets.UTF_8));
	}

	private SuggestionDetail detail(String title) {
		Long id = single("SELECT id FROM suggestion WHERE title = '" + title + "'");
		assertThat(id).isNotNull();
		return this.towns.as(CLERK, () -> this.queries.detail(id));
	}

	private long lastNumbers() {
		return single("SELECT coalesce(sum(last_no), 0) FROM suggestion_number_series WHERE unit_code = 980123101");
	}

	private long count(String title) {
		return single("SELECT count(*) FROM suggestion WHERE title = '" + title + "'");
	}

	private @Nullable Long single(String sql) {
		return this.towns.bean(Scopes.class)
			.asSystem("测试", () -> this.towns.bean(TransactionTemplate.class)
				.execute((status) -> this.towns.bean(JdbcClient.class).sql(sql).query(Long.class).single()));
	}

}
