package cn.township.congress.domain.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("建议办理情况报告")
class SuggestionReportTest {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final LocalDate CUT_OFF = LocalDate.of(2026, 12, 1);

	private static final LocalDate OPENED = LocalDate.of(2026, 12, 18);

	@Test
	@DisplayName("代表法第五十一条：先向人民代表大会报告，再公布；没有报告的不能公布")
	void isReportedBeforeItIsPublished() {
		SuggestionReport report = draft();
		refused("report.notReported", LawArticle.DEP_51, () -> report.publish("镇政务公开栏", on(OPENED)));
		report.reported(7, OPENED, "王秀兰", on(OPENED.plusDays(1)));
		assertThat(report.status()).isEqualTo(ReportStatus.REPORTED);
		refused("report.publishedBeforeReported", LawArticle.DEP_51, () -> report.publish("镇政务公开栏", on(OPENED)));
		report.publish("镇政务公开栏", on(OPENED.plusDays(5)));
		assertThat(report.status()).isEqualTo(ReportStatus.PUBLISHED);
		refused("report.publishedAlready", LawArticle.DEP_51, () -> report.publish("网站", on(OPENED.plusDays(6))));
	}

	@Test
	@DisplayName("代表法第五十一条：不早于会议开幕，不早于数据截至的日期，只报告一次")
	void isReportedAtASessionAfterItsNumbers() {
		SuggestionReport report = draft();
		refused("report.beforeSession", LawArticle.DEP_51,
				() -> report.reported(7, OPENED, "王秀兰", on(OPENED.minusDays(1))));
		refused("report.beforeCutOff", null,
				() -> report.reported(7, CUT_OFF.minusDays(30), "王秀兰", on(CUT_OFF.minusDays(1))));
		report.reported(7, OPENED, "王秀兰", on(OPENED));
		refused("report.reportedAlready", LawArticle.DEP_51, () -> report.reported(7, OPENED, "王秀兰", on(OPENED)));
	}

	@Test
	@DisplayName("地方组织法第四十二条：要写明报告人；代表法第五十一条：要写明公布的地方")
	void namesReporterAndPlace() {
		SuggestionReport report = draft();
		refused("report.reporterMissing", LawArticle.ORG_42, () -> report.reported(7, OPENED, " ", on(OPENED)));
		report.reported(7, OPENED, "王秀兰", on(OPENED));
		refused("report.whereMissing", LawArticle.DEP_51, () -> report.publish(" ", on(OPENED)));
	}

	@Test
	@DisplayName("大会听取的文字和数字不再改动")
	void textIsFinalOnceReported() {
		SuggestionReport report = draft();
		report.reported(7, OPENED, "王秀兰", on(OPENED));
		ReportText other = new ReportText("题", "改动");
		refused("report.textIsFinal", LawArticle.DEP_51, () -> report.edit(other));
		refused("report.textIsFinal", LawArticle.DEP_51,
				() -> report.redraft(other, new ReportFigures(OPENED, "{}"), true));
	}

	@Test
	@DisplayName("更新数字不改编辑的文字，采用新稿才替换")
	void editorsTextStaysUnlessTakenOver() {
		SuggestionReport report = draft();
		report.edit(new ReportText("题", "编辑写的"));
		report.redraft(new ReportText("题", "新稿"), new ReportFigures(OPENED, "{}"), false);
		assertThat(report.body()).isEqualTo("编辑写的");
		report.redraft(new ReportText("题", "新稿"), new ReportFigures(OPENED, "{}"), true);
		assertThat(report.body()).isEqualTo("新稿");
	}

	private static SuggestionReport draft() {
		return new SuggestionReport(new AdminCode(980123101), 2026, null, new ReportText("关于2026年的报告", "一、基本情况"),
				new ReportFigures(CUT_OFF, "{}"), "周敏");
	}

	private static Entry on(LocalDate day) {
		Clock clock = Clock.fixed(LocalDate.of(2027, 1, 31).atStartOfDay(ZONE).toInstant(), ZONE);
		return Entry.of(day, clock, "周敏");
	}

	private static void refused(String key, LawArticle basis, Runnable deed) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(deed::run).satisfies((refusal) -> {
			assertThat(refusal.key()).isEqualTo(key);
			assertThat(refusal.basis()).isEqualTo(basis);
		});
	}

}
