package cn.township.congress.web.territory;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.StatementCounter;
import cn.township.congress.service.territory.AgencyQueries;
import cn.township.congress.service.territory.AgencyRow;
import cn.township.congress.web.shared.Browser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("承办单位")
class AgencyPagesTest {

	private static final AtomicInteger NEXT = new AtomicInteger(980123140);

	@Autowired
	private Browser browser;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private AgencyQueries agencies;

	@Autowired
	private CurrentUser currentUser;

	private Actor clerk;

	@BeforeEach
	void town() {
		this.clerk = TestActors.clerk(this.browser.town(NEXT.getAndIncrement(), "试验镇"));
	}

	@Test
	@DisplayName("新增、修改、停用、恢复")
	void isAddedCorrectedRetiredAndReopened() throws Exception {
		assertThat(this.browser.open(this.clerk, "/agencies").select(".empty").text()).contains("还没有承办单位");
		Document added = add("试验镇交通管理站", "INSTITUTION");
		assertThat(added.select(".notice.ok").text()).contains("已保存「试验镇交通管理站」");
		String page = added.select("a.row-link").attr("href");
		Document form = this.browser.open(this.clerk, page);
		assertThat(form.select("#kind option[selected]").val()).isEqualTo("INSTITUTION");
		Document edited = this.browser.send(this.clerk, page, "/agencies", "version",
				form.select("input[name=version]").val(), "name", "试验镇综合执法队", "kind", "OFFICE", "contactName", "䶮师傅",
				"phone", "０９９９-5554095");
		assertThat(edited.select("tbody tr").text()).contains("试验镇综合执法队", "内设机构", "䶮师傅");
		Document retired = press(edited, "/retire");
		assertThat(retired.select("h2").text()).contains("已停用");
		assertThat(this.currentUser.as(this.clerk, this.agencies::open)).isEmpty();
		press(retired, "/reopen");
		assertThat(this.currentUser.as(this.clerk, this.agencies::open)).extracting(AgencyRow::name)
			.containsExactly("试验镇综合执法队");
	}

	@Test
	@DisplayName("政府办公室在前，其余按类别、名称排列")
	void isOrderedAsOfficesKnowIt() throws Exception {
		add("试验镇派出所", "STATIONED");
		add("试验镇财政所", "INSTITUTION");
		add("试验镇人民政府办公室", "GOVERNMENT");
		List<AgencyRow> open = this.currentUser.as(this.clerk, this.agencies::open);
		assertThat(open).extracting(AgencyRow::name).containsExactly("试验镇人民政府办公室", "试验镇财政所", "试验镇派出所");
	}

	@Test
	@DisplayName("名称重复、过短、电话不对的拒绝，保留输入")
	void refusesAndKeepsWhatWasTyped() throws Exception {
		add("试验镇财政所", "INSTITUTION");
		Document twice = send(422, "试验镇财政所", "0999-5554095");
		assertThat(twice.select("#name-note").text()).contains("已有名称为「试验镇财政所」");
		assertThat(twice.select("#name").val()).isEqualTo("试验镇财政所");
		assertThat(send(422, "所", "").select("#name-note").text()).contains("2至60字");
		Document phone = send(422, "试验镇水务站", "=cmd|calc");
		assertThat(phone.select("#phone-note").text()).contains("请填写电话号码");
		assertThat(phone.select("#phone").val()).isEqualTo("=cmd|calc");
		assertThat(send(422, " ", "").select("#name-note").text()).contains("请填写单位名称");
	}

	@Test
	@DisplayName("别人已经改过的，显示两份内容（409）")
	void noticesALostUpdate() throws Exception {
		String page = add("试验镇财政所", "INSTITUTION").select("a.row-link").attr("href");
		this.browser.send(this.clerk, page, "/agencies", "version", "0", "name", "试验镇财政办", "kind", "OFFICE");
		Document lost = this.browser.send(this.clerk, page, 409, "version", "0", "name", "试验镇财经所", "kind", "OFFICE");
		assertThat(lost.text()).contains("试验镇财经所", "试验镇财政办");
	}

	@Test
	@DisplayName("别的乡镇的单位打不开，县、承办单位、审计员不能进入")
	void isClosedToOthers() throws Exception {
		String page = add("试验镇财政所", "INSTITUTION").select("a.row-link").attr("href");
		Actor other = TestActors.clerk(this.browser.town(980123199, "别镇"));
		this.browser.refused(other, page, 404);
		this.browser.send(other, page, 404, "version", "0", "name", "别镇财政所", "kind", "OFFICE");
		this.browser.send(other, page + "/retire", 404, "version", "0");
		for (Actor actor : new Actor[] { TestActors.county(), TestActors.agency(this.clerk.unitCode(), 1),
				TestActors.auditor(Browser.COUNTY) }) {
			this.browser.refused(actor, "/agencies", 403);
			this.browser.send(actor, page + "/retire", 403, "version", "0");
		}
	}

	@Test
	@DisplayName("语句数不随单位多少增加")
	void takesAFixedNumberOfStatements() throws Exception {
		add("试验镇财政所", "INSTITUTION");
		int few = this.statements.during(() -> this.browser.open(this.clerk, "/agencies")).size();
		for (int i = 0; i < 9; i++) {
			add("试验镇第" + i + "站", "INSTITUTION");
		}
		assertThat(this.statements.during(() -> this.browser.open(this.clerk, "/agencies"))).hasSize(few)
			.hasSizeLessThanOrEqualTo(3);
	}

	private Document add(String name, String kind) throws Exception {
		return this.browser.send(this.clerk, "/agencies/new", "/agencies", "name", name, "kind", kind);
	}

	private Document send(int status, String name, String phone) throws Exception {
		return this.browser.send(this.clerk, "/agencies/new", status, "name", name, "kind", "OFFICE", "phone", phone);
	}

	private Document press(Document page, String button) throws Exception {
		Element form = page.expectFirst("form[action$=" + button + "]");
		return this.browser.send(this.clerk, form.attr("action"), "/agencies", "version",
				form.select("input[name=version]").val());
	}

}
