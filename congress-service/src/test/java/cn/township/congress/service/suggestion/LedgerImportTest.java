package cn.township.congress.service.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.suggestion.EvaluationSource;
import cn.township.congress.domain.suggestion.ReplySource;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
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

	private static final List<String> COLUMNS = List.of("乡镇", "标题", "情况与问题", "具体建议", "类别", "领衔代表", "附议代表", "提出日期", "届",
			"次", "来源", "同意公开", "状态", "受理日期", "主席团会议", "交办日期", "主办单位", "协办单位", "答复月数", "承办签收日期", "经办人", "答复日期", "答复类别",
			"签发人", "答复内容", "评价日期", "办理态度", "办理结果", "办结日期", "办结方式");

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
