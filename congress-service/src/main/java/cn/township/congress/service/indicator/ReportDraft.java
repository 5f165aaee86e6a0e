package cn.township.congress.service.indicator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.indicator.ReportText;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.service.suggestion.Citation;
import cn.township.congress.service.suggestion.SuggestionSet;
import cn.township.congress.service.suggestion.SuggestionWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the first text of a report from its numbers, in the order such reports have.
 * From then on it is its editor's.
 */
@Component
class ReportDraft {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private final JdbcClient jdbc;

	ReportDraft(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ReportText write(String unitName, String period, LocalDate cutOff, FrozenFigures frozen) {
		Figures figures = frozen.figures();
		List<String> lines = new ArrayList<>();
		lines.add("各位代表：");
		lines.add("受" + unitName + "人民代表大会主席团委托，现将" + period + "代表建议、批评和意见办理情况报告如下。数据截至" + DAY.format(cutOff) + "。");
		lines.add("一、基本情况");
		lines.add(period + "，代表提出建议" + text(figures, Indicator.TOTAL) + "，其中会议期间提出"
				+ text(figures, Indicator.IN_SESSION) + "，闭会期间提出" + text(figures, Indicator.BETWEEN_SESSIONS)
				+ "；议案转为建议" + text(figures, Indicator.FROM_BILL) + "；不予受理或者撤回"
				+ text(figures, Indicator.CLOSED_OTHERWISE) + "。" + said(figures, Indicator.PARTICIPATION) + "。");
		lines.add(categories(frozen));
		lines
			.add("目前"
					+ joined(figures, Indicator.TO_ACCEPT, Indicator.TO_HAND_OVER, Indicator.HANDLING,
							Indicator.TO_EVALUATE, Indicator.TO_CONCLUDE, Indicator.TRACKING, Indicator.CONCLUDED)
					+ "。");
		lines.add("二、交办和答复情况");
		lines.add("主席团共交办"
				+ figures.count(SuggestionSet.HANDED_OVER_EVER) + "件，" + joined(figures, Indicator.HAND_OVER_RATE,
						Indicator.REPLY_RATE, Indicator.ON_TIME_RATE, Indicator.CONTACT_RATE, Indicator.CONCLUDED_RATE)
				+ "。这里的办结，是指代表评价后办结。");
		lines.add("三、办理结果");
		lines.add("已答复的" + figures.count(SuggestionSet.REPLIED_EVER) + "件中，" + joined(figures, Indicator.CLASS_A,
				Indicator.CLASS_B, Indicator.CLASS_C, Indicator.CLASS_D, Indicator.SOLVED_RATE) + "。");
		lines.add("四、代表评价");
		lines.add("代表作出评价的"
				+ figures.count(SuggestionSet.EVALUATED_EVER) + "件，" + joined(figures, Indicator.SATISFACTION_RATE,
						Indicator.CONTENT_RATE, Indicator.DISSATISFIED, Indicator.REHANDLED, Indicator.SECOND_RATE)
				+ "；没有反馈的不计入满意率。");
		lines.add("五、重点督办");
		lines.add("主席团确定" + joined(figures, Indicator.KEY, Indicator.KEY_RATE) + "。");
		keyCases(frozen).forEach(lines::add);
		lines.add("六、承诺事项");
		lines.add("答复中承诺限期办理的" + figures.count(SuggestionSet.PROMISED) + "件，"
				+ joined(figures, Indicator.KEPT_RATE, Indicator.PROMISE_OVERDUE) + "。");
		lines.add("七、存在的问题");
		lines.add(joined(figures, Indicator.OVERDUE, Indicator.OVERDUE_DAYS, Indicator.LONGEST_OVERDUE,
				Indicator.DUE_SOON) + "。" + unheard(figures));
		lines.add("八、下一步打算");
		lines.add(next(figures));
		return new ReportText("关于" + unitName + period + "代表建议、批评和意见办理情况的报告", String.join("\n", lines));
	}

	private static String text(Figures figures, Indicator indicator) {
		return figures.of(indicator).text();
	}

	private static String said(Figures figures, Indicator indicator) {
		Figure figure = figures.of(indicator);
		boolean unknown = figure.isRate() && !figure.rate().isKnown();
		return indicator.label() + (unknown ? "暂无" : figure.text());
	}

	private static String joined(Figures figures, Indicator... indicators) {
		return List.of(indicators).stream().map((one) -> said(figures, one)).collect(Collectors.joining("，"));
	}

	private String categories(FrozenFigures frozen) {
		List<Long> all = frozen.ids(SuggestionSet.ALL);
		if (all.isEmpty()) {
			return "这段时间代表没有提出建议。";
		}
		Map<Category, Integer> counts = this.jdbc
			.sql("SELECT category, count(*) AS number FROM suggestion WHERE id IN (:ids) GROUP BY category")
			.param("ids", all)
			.query((row, number) -> Map.entry(Category.valueOf(row.getString("category")), row.getInt("number")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return "按内容分，" + counts.entrySet()
			.stream()
			.sorted(Map.Entry.<Category, Integer>comparingByValue()
				.reversed()
				.thenComparing(Map.Entry.comparingByKey()))
			.map((one) -> SuggestionWords.of(one.getKey()) + one.getValue() + "件")
			.collect(Collectors.joining("，")) + "。";
	}

	private List<String> keyCases(FrozenFigures frozen) {
		List<Long> key = frozen.ids(SuggestionSet.KEY);
		if (key.isEmpty()) {
			return List.of();
		}
		return this.jdbc
			.sql("""
					SELECT s.title, c.term_no, coalesce(cs.session_no, 0) AS session_no, s.in_session, s.serial_no,
					  a.name AS agency, k.supervisor, k.result, s.status = 'CONCLUDED' AS concluded
					FROM suggestion s JOIN congress c ON c.id = s.congress_id
					LEFT JOIN congress_session cs ON cs.id = s.session_id LEFT JOIN agency a ON a.id = s.lead_agency_id
					LEFT JOIN key_supervision k ON k.suggestion_id = s.id WHERE s.id IN (:ids) ORDER BY s.key_since, s.id""")
			.param("ids", key)
			.query(KeyCase.class)
			.list()
			.stream()
			.map(KeyCase::sentence)
			.toList();
	}

	private static String unheard(Figures figures) {
		int silent = figures.inOffice() - figures.participants();
		return (silent > 0) ? "有" + silent + "名在任代表还没有提出过建议。" : "";
	}

	private static String next(Figures figures) {
		List<String> steps = new ArrayList<>();
		add(steps, figures.count(SuggestionSet.OVERDUE), "对逾期未答复的%d件逐件催办");
		add(steps, figures.count(SuggestionSet.TRACKING), "对承诺还没有兑现的%d件跟踪到办结");
		add(steps, figures.count(SuggestionSet.DISSATISFIED), "对代表不满意的%d件督促重新办理");
		add(steps, figures.count(SuggestionSet.TO_EVALUATE), "对已答复的%d件及时征求代表意见");
		return steps.isEmpty() ? "继续做好代表建议的督促办理工作。" : String.join("；", steps) + "。";
	}

	private static void add(List<String> steps, int count, String sentence) {
		if (count > 0) {
			steps.add(sentence.formatted(count));
		}
	}

	/** A suggestion under key supervision. */
	private record KeyCase(String title, int termNo, int sessionNo, boolean inSession, @Nullable Integer serialNo,
			@Nullable String agency, @Nullable String supervisor, @Nullable String result, boolean concluded) {

		String sentence() {
			String number = new Citation(this.termNo, this.sessionNo, this.inSession, this.serialNo).full();
			String who = ((this.agency != null) ? "，" + this.agency + "主办" : "")
					+ ((this.supervisor != null) ? "，" + this.supervisor + "督办" : "");
			String outcome = (this.result != null) ? this.result.replaceAll("[。\\s]+$", "")
					: this.concluded ? "已办结" : "正在办理";
			return number + "「" + this.title + "」" + who + "：" + outcome + "。";
		}

	}

}
