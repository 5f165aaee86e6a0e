package cn.township.congress.web.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.suggestion.HandOverCommand;
import cn.township.congress.service.suggestion.HandOverSuggestion;
import cn.township.congress.service.suggestion.LogContact;
import cn.township.congress.service.suggestion.ReplyToSuggestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two deputies with phones 360 pixels wide: invited on paper, one writes and the other
 * joins, the office accepts, the agency replies, the deputy evaluates.
 */
@BrowserTest
@DisplayName("代表在手机上提建议")
class DeputyPhoneJourneyTest {

	private static final String TOWN = "柳溪镇";

	private static final AdminCode CODE = new AdminCode(980123101);

	private static final String PASSWORD = "shouji2026daibiao";

	private static final String TITLE = "关于增设石坪村夜间路灯的建议";

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("邀请、启用、起草、附议、提交、受理、答复、评价；别人的建议看不到")
	void fromTheInvitationToTheVerdict(Visitor visitor) {
		List<DemoAccount> deputies = areInvited(visitor, "陈桂兰", "高成龙");
		deputies.forEach((deputy) -> activates(visitor, deputy));
		DemoAccount lead = DemoAccount.of(deputies.get(0), PASSWORD);
		DemoAccount joint = DemoAccount.of(deputies.get(1), PASSWORD);

		String address = writes(visitor.logIn(lead));
		assertThat(isWider(visitor)).as("wider than a phone").isFalse();
		joins(visitor.logIn(joint));
		visitor.logIn(lead).open(address).press("提交").sees("待受理").sees("等乡镇人大受理");
		large(visitor);
		visitor.logIn(DemoAccount.of("chair", TOWN)).open("/suggestions?set=TO_ACCEPT").sees(TITLE);
		visitor.open(address.replace("/my/", "/suggestions/")).sees("本人").press("受理并编号").sees("已受理");

		long id = Long.parseLong(address.substring("/my/".length()));
		isHandedOverAndAnswered(id);
		evaluates(phone(visitor).logIn(lead), address);
		visitor.open(address + "/evaluate").tick("办理态度", "满意").tick("办理结果", "满意").press("提交评价");
		visitor.sees("承办单位答复以后代表才能评价");

		long foreign = foreign();
		for (String path : List.of("/my/" + foreign, "/my/" + foreign + "/edit", "/my/" + foreign + "/evaluate",
				"/my/" + foreign + "/withdraw", "/my/files/" + foreignFile())) {
			assertThat(visitor.status(path)).as(path).isEqualTo(404);
		}
		for (String path : List.of("/suggestions/" + id, "/suggestions", "/deputies", "/attachments/1", "/reminders",
				"/presidium", "/accounts", "/deputies/invitations")) {
			assertThat(visitor.status(path)).as(path).isEqualTo(403);
		}
		large(visitor);
		visitor.logIn(DemoAccount.of("clerk", TOWN)).open(address.replace("/my/", "/suggestions/")).sees("只装了一半");
		assertThat(visitor.status("/my")).isEqualTo(403);
	}

	private static List<DemoAccount> areInvited(Visitor visitor, String... names) {
		visitor.logIn(DemoAccount.of("clerk", TOWN)).open("/deputies").follow("手机账号");
		for (String name : names) {
			visitor.page().getByLabel("选" + name).check();
		}
		visitor.picture("invitations").isAccessible();
		visitor.press("邀请所选代表并打印邀请函").sees("邀请您使用代表手机端").picture("paper-invitation");
		List<String> codes = visitor.page().locator(".slip td.code").allInnerTexts();
		assertThat(codes).hasSize(2 * names.length);
		visitor.open("/deputies/invitations/slips").sees("一次性口令只显示一次").sees("已邀请");
		return List.of(new DemoAccount("deputy", TOWN, codes.get(0), codes.get(1)),
				new DemoAccount("deputy", TOWN, codes.get(2), codes.get(3)));
	}

	private static void activates(Visitor visitor, DemoAccount deputy) {
		phone(visitor).page().context().clearCookies();
		visitor.open("/activate")
			.type("账号", deputy.username())
			.type("一次性口令", deputy.password())
			.type("新口令", PASSWORD)
			.type("再输一次新口令", PASSWORD)
			.press("启用账号");
	}

	/** The lead deputy writes a draft and asks one other; the address of the draft. */
	private static String writes(Visitor visitor) {
		assertThat(visitor.path()).startsWith("/my");
		visitor.sees("我的建议").picture("my-phone").isAccessible();
		visitor.page().locator("nav.my-bar").getByText("提建议").click();
		visitor.press("提交").sees("请填写题目");
		visitor.type("题目", TITLE)
			.choose("类别", "道路交通")
			.type("情况与问题", "石坪村一、二组夜间没有路灯，老人孩子出行不便。")
			.type("具体建议", "在村道两侧安装路灯二十盏。")
			.tick("是否同意公开", "全文公开");
		visitor.page().locator(".my-joint summary").click();
		visitor.tick("附议代表", "高成龙").picture("my-new-phone").isAccessible();
		visitor.press("提交").sees("草稿").sees("等1位代表同意附议").picture("my-draft-phone");
		return visitor.path();
	}

	private static void joins(Visitor visitor) {
		visitor.sees("邀请我附议").follow(TITLE);
		visitor.sees("陈桂兰代表邀请您附议").picture("my-invitation-phone").isAccessible();
		visitor.press("同意附议").sees("您已同意附议");
	}

	private static void evaluates(Visitor visitor, String address) {
		visitor.open("/my").sees("等我办的").sees("已答复，请您评价");
		visitor.open(address).sees("路灯已经安装").picture("my-replied-phone").isAccessible();
		visitor.follow("评价").tick("办理态度", "满意").tick("办理结果", "不满意").press("提交评价");
		visitor.sees("请填写不满意的理由和要求");
		visitor.type("理由和要求", "只装了一半").picture("my-evaluate-phone").isAccessible();
		visitor.press("提交评价").sees("已提交评价").sees("只装了一半").picture("my-evaluated-phone");
		assertThat(isWider(visitor)).isFalse();
	}

	private void isHandedOverAndAnswered(long id) {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
		long agency = number("SELECT id FROM agency WHERE unit_code = 980123101 AND name LIKE '%交通管理站' AND :id > 0",
				id);
		as(Role.CHAIR, null, () -> bean(HandOverSuggestion.class)
			.execute(new HandOverCommand(id, version(id), agency, List.of(), today, 3, null, "第二十二次主席团会议", today)));
		as(Role.AGENCY, agency, () -> {
			bean(LogContact.class)
				.execute(new LogContact.Command(id, version(id), today, ContactMode.VISIT, "与代表到现场察看"));
			bean(ReplyToSuggestion.class).execute(new ReplyToSuggestion.Command(id, version(id), today, ResultClass.A,
					"柳交建复第31号", "吴志明", "您提出的建议收悉。石坪村一组、二组路灯已经安装。", "刘志强", "0999-5550101", null, null));
		});
	}

	private long foreign() {
		return number("SELECT min(s.id) FROM suggestion s WHERE s.unit_code = 980123101 AND s.id <> :id AND NOT EXISTS"
				+ " (SELECT FROM suggestion_signer g JOIN deputy_mandate m ON m.id = g.mandate_id JOIN person p"
				+ " ON p.id = m.person_id WHERE g.suggestion_id = s.id AND p.name = '陈桂兰')", 0);
	}

	private long foreignFile() {
		return number("SELECT coalesce(min(f.id), 0) FROM attachment f WHERE f.suggestion_id <> :id AND NOT EXISTS"
				+ " (SELECT FROM suggestion_signer g JOIN deputy_mandate m ON m.id = g.mandate_id JOIN person p"
				+ " ON p.id = m.person_id WHERE g.suggestion_id = f.suggestion_id AND p.name = '陈桂兰')", 0);
	}

	private int version(long id) {
		return (int) number("SELECT version FROM suggestion WHERE id = :id", id);
	}

	private long number(String sql, long id) {
		return bean(Scopes.class).asSystem("测试", () -> Objects.requireNonNull(bean(TransactionTemplate.class)
			.execute((tx) -> bean(JdbcClient.class).sql(sql).param("id", id).query(Long.class).single())));
	}

	private void as(Role role, @Nullable Long agency, Runnable deed) {
		bean(CurrentUser.class).as(new Actor(900_000_000L, "test", "测试", role, CODE, TOWN, agency), () -> {
			deed.run();
			return true;
		});
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	private static Visitor phone(Visitor visitor) {
		visitor.page().setViewportSize(360, 800);
		return visitor;
	}

	private static Visitor large(Visitor visitor) {
		visitor.page().setViewportSize(1366, 768);
		return visitor;
	}

	private static boolean isWider(Visitor visitor) {
		return Boolean.TRUE.equals(visitor.page()
			.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
	}

}
