package cn.township.congress.web.congress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.StatementCounter;
import cn.township.congress.web.shared.Browser;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("届次与会议")
class SessionPagesTest {

	private static final AtomicInteger NEXT = new AtomicInteger(980123120);

	@Autowired
	private Browser browser;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Clock clock;

	private Actor clerk;

	private LocalDate today;

	/** Each test has a town of its own. */
	@BeforeEach
	void town() {
		AdminCode town = this.browser.town(NEXT.getAndIncrement(), "试验镇");
		this.clerk = TestActors.clerk(town);
		this.today = LocalDate.now(this.clock);
	}

	@Test
	@DisplayName("从登记本届到闭幕：今天是会议期间还是闭会期间由日期推定，并说明理由")
	void fromTheElectionToTheClose() throws Exception {
		assertThat(this.browser.open(this.clerk, "/sessions").select(".empty").text()).contains("还没有登记本届");
		Document opened = openTerm();
		assertThat(opened.select(".notice.ok").text()).contains("已登记第十九届");
		assertThat(opened.select(".card").text()).contains("60名，现有代表0名", "第一次会议还没有登记", "逾期");
		hold(1, this.today.minusDays(200), this.today.minusDays(199));
		Document interval = this.browser.open(this.clerk, "/sessions");
		assertThat(standing(interval)).contains("闭会期间", "第十九届第一次会议已于");
		Document sitting = hold(2, this.today.minusDays(1), null);
		assertThat(standing(sitting)).contains("会议期间", "第十九届第二次会议", "还没有登记闭幕日期");
		String close = sitting.select("a[href$=/2/close]").attr("href");
		Document closed = this.browser.send(this.clerk, close, "/sessions", "on", this.today.plusDays(1).toString());
		assertThat(standing(closed)).contains("会议期间").doesNotContain("还没有登记闭幕日期");
		Document corrected = this.browser.send(this.clerk, close, "/sessions", "on",
				this.today.minusDays(1).toString());
		assertThat(standing(corrected)).contains("闭会期间", "第十九届第二次会议已于");
	}

	@ParameterizedTest(name = "{1}名、{2}人 → {3}")
	@CsvSource({ "19, 161, , 选举法第十二条", "19, 0, , 选举法第十二条", "19, 62, 24000, 最多61名" })
	@DisplayName("名额超过上限的拒绝，写明选举法第十二条，保留输入")
	void refusesTooManySeats(String term, String seats, String inhabitants, String reason) throws Exception {
		Document page = this.browser.send(this.clerk, "/sessions/terms/new", 422, "termNo", term, "seats", seats,
				"inhabitants", (inhabitants == null) ? "" : inhabitants, "electedOn",
				this.today.minusDays(9).toString());
		assertThat(page.select("#seats-note").text()).contains(reason, "选举法第十二条");
		assertThat(page.select("#seats").val()).isEqualTo(seats);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-2-31", "昨天", "2099-01-01" })
	@DisplayName("选举日期不对的保留输入并说明")
	void keepsAWrongDate(String typed) throws Exception {
		Document page = this.browser.send(this.clerk, "/sessions/terms/new", 422, "termNo", "１９", "seats", "60",
				"electedOn", typed);
		assertThat(page.select("#electedOn").val()).isEqualTo(typed);
		assertThat(page.select("#electedOn-note .error").text()).isNotEmpty();
		assertThat(page.select("#seats").val()).isEqualTo("60");
	}

	@Test
	@DisplayName("届次跳号、会议早于选举（地方组织法第二十条）、闭幕早于开幕的都拒绝")
	void refusesWhatDoesNotFollow() throws Exception {
		openTerm();
		Document term = this.browser.send(this.clerk, "/sessions/terms/new", 422, "termNo", "21", "seats", "60",
				"electedOn", this.today.minusDays(3).toString());
		assertThat(term.select("#termNo-note").text()).contains("现在应填第20届");
		Document early = this.browser.send(this.clerk, newSession(), 422, "sessionNo", "1", "kind", "REGULAR",
				"openedOn", this.today.minusDays(400).toString());
		assertThat(early.select("#openedOn-note").text()).contains("地方组织法第二十条");
		Document backwards = this.browser.send(this.clerk, newSession(), 422, "sessionNo", "1", "kind", "REGULAR",
				"openedOn", this.today.minusDays(10).toString(), "closedOn", this.today.minusDays(11).toString());
		assertThat(backwards.select("#closedOn-note").text()).contains("早于开会日期");
		assertThat(backwards.select("#openedOn").val()).isEqualTo(this.today.minusDays(10).toString());
		assertThat(this.browser.open(this.clerk, "/sessions").select("tbody tr")).isEmpty();
	}

	@Test
	@DisplayName("名额旁边写明按人口的算式、县人大常委会的决定（选举法第十二条、第十三条），更正时核对")
	void showsHowTheSeatsAreComputed() throws Exception {
		Document computed = this.browser.page(this.clerk,
				post("/sessions/terms/new").param("inhabitants", "24000").param("compute", "1"), 200);
		assertThat(computed.select("#formula").text()).contains("24000÷1500", "＝61名");
		this.browser.send(this.clerk, "/sessions/terms/new", "/sessions", "termNo", "19", "seats", "61", "inhabitants",
				"24000", "seatsDecision", "县人大常委会〔2026〕1号", "electedOn", this.today.minusDays(30).toString());
		Document list = this.browser.open(this.clerk, "/sessions");
		assertThat(list.select(".card").text()).contains("24000÷1500", "＝61名", "县人大常委会〔2026〕1号", "应在", "还有");
		String edit = list.select("a[href$=/edit]").attr("href");
		assertThat(this.browser.open(this.clerk, edit).select("#seats").val()).isEqualTo("61");
		Document refused = this.browser.send(this.clerk, edit, 422, "version", "0", "termNo", "19", "seats", "60",
				"inhabitants", "24000", "electedOn", this.today.minusDays(30).toString());
		assertThat(refused.select("#seatsDecision-note").text()).contains("选举法第十四条");
		Document corrected = this.browser.send(this.clerk, edit, "/sessions", "version", "0", "termNo", "19", "seats",
				"61", "inhabitants", "24000", "seatsDecision", "县人大常委会〔2026〕2号", "electedOn",
				this.today.minusDays(70).toString());
		assertThat(corrected.select(".card").text()).contains("县人大常委会〔2026〕2号", "逾期");
	}

	@Test
	@DisplayName("写错的开幕日期可以更正；早于选举的拒绝（地方组织法第二十条）")
	void correctsAnOpening() throws Exception {
		openTerm();
		Document held = hold(1, this.today.minusDays(90), this.today.minusDays(89));
		String opening = held.select("a[href$=/opening]").attr("href");
		assertThat(held.select(".card").text()).contains("晚于期限");
		String seen = this.browser.open(this.clerk, opening).select("#seen").val();
		Document refused = this.browser.send(this.clerk, opening, 422, "seen", seen, "on",
				this.today.minusDays(400).toString());
		assertThat(refused.select("#on-note").text()).contains("地方组织法第二十条");
		Document corrected = this.browser.send(this.clerk, opening, "/sessions", "seen", seen, "on",
				this.today.minusDays(290).toString());
		assertThat(corrected.select(".notice.ok").text()).contains("已更正第1次会议的开幕日期");
		assertThat(corrected.select(".card").text()).doesNotContain("晚于期限");
		this.browser.send(this.clerk, opening, 422, "seen", seen, "on", this.today.minusDays(280).toString());
	}

	@Test
	@DisplayName("同一张表单送两次，只登记一次会议")
	void sendingTwiceIsNoticed() throws Exception {
		openTerm();
		hold(1, this.today.minusDays(9), this.today.minusDays(8));
		Document again = this.browser.send(this.clerk, newSession(), 422, "sessionNo", "1", "kind", "REGULAR",
				"openedOn", this.today.minusDays(5).toString());
		assertThat(again.select(".notice.danger").text()).contains("现在应填第2次");
		assertThat(this.browser.open(this.clerk, "/sessions").select("tbody tr")).hasSize(1);
	}

	@Test
	@DisplayName("别的乡镇的届次打不开，县、承办单位、审计员不能进入")
	void isClosedToOthers() throws Exception {
		openTerm();
		String address = newSession();
		Actor other = TestActors.clerk(this.browser.town(980123199, "别镇"));
		this.browser.refused(other, address, 404);
		this.browser.send(other, address, 404, "sessionNo", "1", "kind", "REGULAR", "openedOn", "2026-3-5");
		this.browser.refused(other, address.replace("/new", "/1/close"), 404);
		this.browser.refused(this.clerk, address.replace("/new", "/7/close"), 404);
		this.browser.refused(this.clerk, "/sessions/abc/new", 404);
		for (Actor actor : new Actor[] { TestActors.county(), TestActors.agency(this.clerk.unitCode(), 1),
				TestActors.auditor(Browser.COUNTY), TestActors.admin(Browser.COUNTY) }) {
			this.browser.refused(actor, "/sessions", 403);
			this.browser.send(actor, address, 403, "sessionNo", "1", "kind", "REGULAR", "openedOn", "2026-3-5");
		}
	}

	@Test
	@DisplayName("语句数不随会议多少增加")
	void takesAFixedNumberOfStatements() throws Exception {
		openTerm();
		hold(1, this.today.minusDays(90), this.today.minusDays(89));
		int few = this.statements.during(() -> this.browser.open(this.clerk, "/sessions")).size();
		for (int no = 2; no < 8; no++) {
			hold(no, this.today.minusDays(90 - 10 * no), this.today.minusDays(89 - 10 * no));
		}
		assertThat(this.statements.during(() -> this.browser.open(this.clerk, "/sessions"))).hasSize(few)
			.hasSizeLessThanOrEqualTo(7);
	}

	private Document openTerm() throws Exception {
		return this.browser.send(this.clerk, "/sessions/terms/new", "/sessions", "termNo", "19", "seats", "60",
				"inhabitants", "", "electedOn", this.today.minusDays(300).toString(), "firstSessionOn", "");
	}

	private Document hold(int no, LocalDate opened, @Nullable LocalDate closed) throws Exception {
		return this.browser.send(this.clerk, newSession(), "/sessions", "sessionNo", Integer.toString(no), "kind",
				"REGULAR", "openedOn", opened.toString(), "closedOn", (closed == null) ? "" : closed.toString());
	}

	private String newSession() throws Exception {
		return this.browser.open(this.clerk, "/sessions").select("a[href$=/new]:not([href*=terms])").attr("href");
	}

	private static String standing(Document page) {
		return page.select("h1 + .notice, .notice:has(.badge)").text();
	}

}
