package cn.township.congress.web.rule;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.StatementCounter;
import cn.township.congress.web.shared.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("规则参数")
class SettingPagesTest {

	private static final Actor ADMIN = TestActors.admin(Browser.COUNTY);

	@Autowired
	private Browser browser;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Clock clock;

	private AdminCode town;

	private LocalDate today;

	@BeforeEach
	void town() {
		this.town = this.browser.town(980123160, "规则镇");
		this.today = LocalDate.now(this.clock);
	}

	@Test
	@DisplayName("每个参数都列出现行数值、由谁规定、依据，法律规定的标明不能更改")
	void listsEverySetting() throws Exception {
		Document page = this.browser.open(ADMIN, "/settings");
		assertThat(page.select("tbody tr")).hasSize(SettingKey.values().length);
		assertThat(page.select("tbody tr:contains(联名提出议案)").text()).contains("5", "法律规定", "地方组织法第二十二条", "不能更改");
		assertThat(page.select("tbody tr:contains(申请退办的天数)").text()).contains("10个工作日", "默认", "更改");
		assertThat(page.select("#unit option").eachText()).contains("青山县", "规则镇");
	}

	@Test
	@DisplayName("乡镇自己的规定取代上级的，历次规定都留下")
	void aTownsValueReplacesTheCountys() throws Exception {
		change(Browser.COUNTY, "SUGGESTION_REHANDLE_MONTHS", "2", this.today, "青山县办法第八条");
		Document inherited = this.browser.open(ADMIN, page("SUGGESTION_REHANDLE_MONTHS"));
		assertThat(inherited.select(".facts").text()).contains("2", "青山县", "青山县办法第八条");
		Document changed = change(this.town, "SUGGESTION_REHANDLE_MONTHS", "１", this.today, "规则镇规定");
		assertThat(changed.select(".notice.ok").text()).contains("规则镇自", "起适用");
		assertThat(changed.select(".facts").text()).contains("本单位规定", "规则镇规定");
		Document coming = change(this.town, "SUGGESTION_REHANDLE_MONTHS", "2", this.today.plusDays(9), "规则镇新规定");
		assertThat(coming.select("tbody tr").eachText()).hasSize(2);
		assertThat(coming.select("tbody tr").text()).contains("待生效", "现行");
	}

	@ParameterizedTest(name = "{0} = {1}")
	@CsvSource({ "SUGGESTION_REPLY_MONTHS, 4, 应在1至3之间, 代表法第五十一条", "SUGGESTION_REPLY_MONTHS_MAX, 7, 应在1至6之间, 代表法第五十一条",
			"SUGGESTION_SENDBACK_DAYS, 4个工作日, 应在5至10之间, 本省条例", "SUGGESTION_SENDBACK_DAYS, 不知道, 应在5至10之间, 本省条例" })
	@DisplayName("超出法律允许范围的拒绝，写明条款，保留输入")
	void refusesWhatTheLawForbids(String key, String value, String reason, String basis) throws Exception {
		Document page = this.browser.send(ADMIN, page(key), 422, "value", value, "validFrom", this.today.toString(),
				"source", "办法");
		assertThat(page.select("#value-note").text()).contains(reason, basis);
		assertThat(page.select("#value").val()).isEqualTo(value);
		assertThat(page.select("#source").val()).isEqualTo("办法");
	}

	@Test
	@DisplayName("法律规定的数字没有表单，强行提交也拒绝")
	void refusesToChangeAFixedNumber() throws Exception {
		Document shown = this.browser.open(ADMIN, page("BILL_MIN_SIGNERS"));
		assertThat(shown.select("form.form")).isEmpty();
		assertThat(shown.select(".notice").text()).contains("地方组织法第二十二条", "不能更改");
		Document page = this.browser.send(ADMIN, page("BILL_MIN_SIGNERS"), 422, "value", "10", "validFrom",
				this.today.toString(), "source", "办法");
		assertThat(page.select(".notice.danger").text()).contains("由法律规定，不能修改", "地方组织法第二十二条");
	}

	@Test
	@DisplayName("日期不对、没有依据、没有数值的，保留输入并说明")
	void keepsWhatWasTyped() throws Exception {
		Document page = this.browser.send(ADMIN, page("SUGGESTION_REPLY_MONTHS"), 422, "value", "2", "validFrom",
				"2026-2-30", "source", "办法");
		assertThat(page.select("#validFrom").val()).isEqualTo("2026-2-30");
		assertThat(page.select("#validFrom-note").text()).contains("没有这一天");
		assertThat(page.select("#source").val()).isEqualTo("办法");
		assertThat(page.select("#value").val()).isEqualTo("2");
		assertThat(this.browser
			.send(ADMIN, page("SUGGESTION_REPLY_MONTHS"), 422, "value", "2", "validFrom", "2026-3-5", "source", " ")
			.select("#source-note")
			.text()).contains("请写明依据");
		assertThat(this.browser.send(ADMIN, page("PRESIDIUM_QUORUM"), 422, "validFrom", "2026-3-5", "source", "办法")
			.select("#value-note")
			.text()).contains("请填写新的数值或选择一项");
	}

	@Test
	@DisplayName("已经生效的不能改写，只能从新的日期起另行规定")
	void refusesToRewriteThePast() throws Exception {
		LocalDate past = this.today.minusDays(30);
		change(this.town, "SUGGESTION_EVALUATE_DAYS", "12个工作日", past, "规则镇规定");
		Document page = this.browser.send(ADMIN, page("SUGGESTION_EVALUATE_DAYS"), 422, "value", "15", "validFrom",
				past.toString(), "source", "规则镇规定");
		assertThat(page.select("#validFrom-note").text()).contains("已经生效，不能再改");
	}

	@Test
	@DisplayName("选项和多选都能保存")
	void savesChoicesAndSelections() throws Exception {
		String quorum = page("PRESIDIUM_QUORUM");
		assertThat(this.browser
			.send(ADMIN, quorum, quorum, "value", "TWO_THIRDS", "validFrom", this.today.toString(), "source", "办法")
			.select(".facts")
			.text()).contains("三分之二以上");
		String classes = page("SUGGESTION_RESULT_CLASSES");
		assertThat(this.browser
			.send(ADMIN, classes, classes, "value", "D", "value", "A", "validFrom", this.today.toString(), "source",
					"办法")
			.select(".facts strong")
			.text()).contains("A ", "D ").doesNotContain("B ");
	}

	@Test
	@DisplayName("别的县的单位打不开，业务角色和审计员不能进入")
	void isClosedToOthers() throws Exception {
		this.browser.refused(ADMIN, "/settings?unit=990101000", 404);
		this.browser.refused(ADMIN, "/settings?unit=980100000", 404);
		this.browser.refused(ADMIN, "/settings/NO_SUCH_SETTING", 404);
		this.browser.send(TestActors.admin(this.town), "/settings/SUGGESTION_REPLY_MONTHS?unit=980123000", 404, "value",
				"2", "validFrom", "2026-3-5", "source", "办法");
		for (Actor actor : new Actor[] { TestActors.county(), TestActors.clerk(this.town), TestActors.chair(this.town),
				TestActors.agency(this.town, 1), TestActors.auditor(Browser.COUNTY) }) {
			this.browser.refused(actor, "/settings", 403);
			this.browser.send(actor, page("SUGGESTION_REPLY_MONTHS"), 403, "value", "2");
		}
	}

	@Test
	@DisplayName("语句数不随规定多少增加")
	void takesAFixedNumberOfStatements() throws Exception {
		int few = this.statements.during(() -> this.browser.open(ADMIN, "/settings")).size();
		change(this.town, "SUGGESTION_COHANDLER_DAYS", "20日", this.today, "规则镇规定");
		change(Browser.COUNTY, "SUGGESTION_COHANDLER_DAYS", "25日", this.today, "县办法");
		assertThat(this.statements.during(() -> this.browser.open(ADMIN, "/settings"))).hasSize(few)
			.hasSizeLessThanOrEqualTo(5);
	}

	private Document change(AdminCode unit, String key, String value, LocalDate from, String source) throws Exception {
		String address = "/settings/" + key + "?unit=" + unit;
		return this.browser.send(ADMIN, address, address, "value", value, "validFrom", from.toString(), "source",
				source);
	}

	private String page(String key) {
		return "/settings/" + key + "?unit=" + this.town;
	}

}
