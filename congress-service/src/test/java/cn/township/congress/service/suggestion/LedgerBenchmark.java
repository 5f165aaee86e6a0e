package cn.township.congress.service.suggestion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Times the import of an old ledger of 10,000 suggestions with their history. Not part of
 * the build; docs/performance.md says how to run it and what was seen.
 */
@Tag("benchmark")
@DatabaseTest
class LedgerBenchmark {

	private static final int ROWS = Integer.getInteger("benchmark.rows", 10_000);

	private static final Actor CLERK = new Actor(900_000_100L, "liuxi.ledger", "登记员", Role.CLERK, TestActors.LIUXI,
			"柳溪镇", null);

	private static final String[] PLACES = { "石坪村", "柳溪村", "大湾村", "青冈村", "白果村", "龙潭村", "新桥村", "红岩村" };

	private static final String[] THINGS = { "公路", "路灯", "饮水工程", "河道", "卫生室", "校车站", "灌溉渠", "垃圾点", "养老点", "桥梁" };

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("一次导入一万件旧建议，连同办理经过")
	void timesTheImport() throws IOException {
		Towns towns = Towns.in(this.context);
		byte[] file = ledger();
		System.out.printf("file %,d KB, heap limit %,d MB%n", file.length / 1024,
				Runtime.getRuntime().maxMemory() / 1024 / 1024);
		long[] batch = new long[1];
		time("upload and preview", () -> batch[0] = towns.as(CLERK,
				() -> towns.bean(PreviewLedger.class).execute(new PreviewLedger.Command("旧登记簿.xlsx", file))));
		time("page of the preview", () -> assertThat(
				towns.as(CLERK, () -> towns.bean(LedgerImports.class).preview(batch[0], (rule) -> rule.key())).errors())
			.isEmpty());
		time("confirm",
				() -> assertThat(towns.as(CLERK,
						() -> towns.bean(ConfirmLedger.class).execute(new ConfirmLedger.Command(batch[0]))))
					.isEqualTo(ROWS));
		time("undo", () -> towns.as(CLERK, () -> {
			towns.bean(UndoLedger.class).execute(new UndoLedger.Command(batch[0]));
			return true;
		}));
	}

	private static void time(String what, Runnable work) {
		System.gc();
		long start = System.nanoTime();
		long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		work.run();
		Runtime runtime = Runtime.getRuntime();
		System.out.printf("%-20s %6.1f s, %.1f s of it in this thread, heap in use after it %,d MB%n", what,
				Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0,
				(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
				(runtime.totalMemory() - runtime.freeMemory()) / 1024 / 1024);
	}

	private static byte[] ledger() throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			var sheet = workbook.createSheet("登记簿");
			List<String> columns = new ArrayList<>(row(0).keySet());
			for (int i = 0; i <= ROWS; i++) {
				var line = sheet.createRow(i);
				Map<String, String> values = (i == 0) ? Map.of() : row(i);
				for (int c = 0; c < columns.size(); c++) {
					line.createCell(c).setCellValue((i == 0) ? columns.get(c) : values.get(columns.get(c)));
				}
			}
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static Map<String, String> row(int n) {
		LocalDate on = Towns.TODAY.minusDays(190 - n % 70);
		Map<String, String> row = new LinkedHashMap<>();
		row.put("编号", Integer.toString(n));
		row.put("标题", "关于" + PLACES[n % 8] + n + "组" + THINGS[n % 10] + "的建议");
		row.put("情况与问题", "村民反映该处多年失修，雨季尤为不便，老人和学生出行困难，代表实地走访三次，情况属实。".repeat(1 + n % 4));
		row.put("具体建议", "一、请有关部门尽快到现场勘察；二、列入年度计划并落实资金；三、完工后建立管护制度。");
		row.put("类别", "道路交通");
		row.put("领衔代表", "陈桂兰");
		row.put("附议代表", "李强、王芳");
		row.put("提出日期", on.toString());
		row.put("届", "19");
		row.put("次", "");
		row.put("来源", "纸质");
		row.put("同意公开", "全文");
		row.put("状态", "已办结");
		row.put("受理日期", on.plusDays(2).toString());
		row.put("主席团会议", "第九次主席团会议");
		row.put("交办日期", on.plusDays(5).toString());
		row.put("主办单位", "交通管理站");
		row.put("协办单位", (n % 2 == 0) ? "财政所" : "");
		row.put("答复月数", "3");
		row.put("承办签收日期", on.plusDays(6).toString());
		row.put("经办人", "刘志强");
		row.put("沟通日期", on.plusDays(20).toString());
		row.put("沟通方式", "走访");
		row.put("沟通内容", "与代表到现场察看，代表同意分段施工。");
		row.put("答复日期", on.plusDays(40).toString());
		row.put("答复文号", "柳交〔2026〕" + n + "号");
		row.put("答复类别", "A");
		row.put("签发人", "王站长");
		row.put("答复内容", "经现场勘察，已列入年度计划，资金落实后动工，现已完工。".repeat(3));
		row.put("评价日期", on.plusDays(50).toString());
		row.put("办理态度", "满意");
		row.put("办理结果", (n % 5 == 0) ? "基本满意" : "满意");
		row.put("办结日期", on.plusDays(60).toString());
		row.put("办结方式", "公开");
		return row;
	}

}
