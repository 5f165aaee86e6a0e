package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The report on how suggestions were handled as a Word document: the text its editor
 * wrote, and the numbers kept with it.
 */
@Queries(Permission.VIEW_SESSIONS)
public class ReportPaperQueries {

	private final JdbcClient jdbc;

	private final PaperPress press;

	ReportPaperQueries(JdbcClient jdbc, PaperPress press) {
		this.jdbc = jdbc;
		this.press = press;
	}

	public PaperFile report(long id) {
		Report report = this.jdbc.sql("""
				SELECT r.unit_code, t.name AS unit_name, r.year, r.title, r.body, r.cut_off, r.reported_on, r.reporter,
				  c.term_no, x.session_no FROM suggestion_report r JOIN territory t ON t.unit_code = r.unit_code
				LEFT JOIN session_course x ON x.id = r.course_id LEFT JOIN congress c ON c.id = x.congress_id
				WHERE r.id = :id""")
			.param("id", id)
			.query(Report.class)
			.optional()
			.orElseThrow(() -> new NotFound("report", id));
		PaperData data = new PaperData().with("乡镇", report.unitName())
			.with("落款", report.unitName() + "人民代表大会主席团")
			.with("落款日期", PaperWords.date(report.reportedOn()))
			.with("制表日期", PaperWords.date(report.cutOff()))
			.with("报告标题", report.title())
			.with("报告对象", report.audience())
			.with("报告人", report.reporter())
			.with("报告日期", PaperWords.date(report.reportedOn()))
			.with("范围", report.year() + "年")
			.with("正文",
					PaperWords.paragraphs(report.body())
						.stream()
						.map((line) -> new PaperData().with("段落", line))
						.toList())
			.with("数字", figures(id));
		return PaperFile.named(report.title(),
				this.press.print(PaperKind.HANDLING_REPORT, report.unitCode(), data.values()));
	}

	private List<PaperData> figures(long id) {
		return this.jdbc
			.sql("""
					SELECT line ->> 'label' AS label, line ->> 'value' AS value, line ->> 'definition' AS definition
					FROM suggestion_report r CROSS JOIN LATERAL jsonb_array_elements(r.figures -> 'lines') WITH ORDINALITY e(line, n)
					WHERE r.id = :id ORDER BY n""")
			.param("id", id)
			.query((row, number) -> new PaperData().with("指标", row.getString("label"))
				.with("数值", row.getString("value"))
				.with("算法", row.getString("definition")))
			.list();
	}

	private record Report(int unitCode, String unitName, int year, String title, String body, LocalDate cutOff,
			@Nullable LocalDate reportedOn, @Nullable String reporter, @Nullable Integer termNo,
			@Nullable Integer sessionNo) {

		/** 柳溪镇第十九届人民代表大会第二次会议. */
		@Nullable String audience() {
			return (this.termNo == null || this.sessionNo == null) ? null : this.unitName + "第"
					+ ChineseNumber.of(this.termNo) + "届人民代表大会第" + ChineseNumber.of(this.sessionNo) + "次会议";
		}

	}

}
