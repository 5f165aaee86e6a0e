package cn.township.congress.web.journey;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A township that has just been set up: from an empty database to a confirmed roster, a
 * by-election, a suspension, the printed composition table and the next term; the county
 * sees the same figures.
 */
@BrowserTest
@Tag("smoke")
@DisplayName("一个新设的镇，从空白到换届")
class TermJourneyTest {

	private static final String TOWN = "新桥镇";

	private static final String CODE = "980123180";

	private static final String PASSWORD = "bridge-2026-new";

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

	@Test
	@DisplayName("建届、分选区、导入、审查、确认、公布、到任、补选、暂停、换届、代表结构表，县里数字一致")
	void fromAnEmptyTownshipToTheNextTerm(Visitor visitor) {
		visitor.logIn(DemoAccount.of("admin", "青山县"));
		setsUpTheTown(visitor);
		DemoAccount clerk = givesAnAccount(visitor, "clerk", "干事", "乔小满");
		DemoAccount chair = givesAnAccount(visitor, "chair", "主席", "桥建国");
		activates(visitor, clerk);
		activates(visitor, chair);
		opensTheTerm(visitor.logIn(DemoAccount.of(clerk, PASSWORD)));
	}

	private static void setsUpTheTown(Visitor visitor) {
		visitor.open("/units/new").choose("类型", "镇").type("行政区划代码", CODE).type("名称", TOWN).press("添加单位").sees(TOWN);
	}

	private static DemoAccount givesAnAccount(Visitor visitor, String role, String roleName, String name) {
		visitor.logIn(DemoAccount.of("admin", "青山县"));
		String username = "xinqiao." + role;
		visitor.open("/accounts/new")
			.type("姓名", name)
			.type("用户名", username)
			.pick("单位", CODE)
			.choose("角色", roleName)
			.press("新建账号")
			.sees("一次性口令");
		return new DemoAccount(role, TOWN, username, visitor.page().locator("strong.code").innerText());
	}

	private static void activates(Visitor visitor, DemoAccount account) {
		visitor.open("/logout").page().context().clearCookies();
		visitor.open("/activate")
			.type("账号", account.username())
			.type("一次性口令", account.password())
			.type("新口令", PASSWORD)
			.type("再输一次新口令", PASSWORD)
			.press("启用账号");
	}

	private static void opensTheTerm(Visitor visitor) {
		visitor.open("/sessions/terms/new")
			.type("第几届", "19")
			.type("选举日期", TODAY.minusDays(40).toString())
			.type("代表名额", "45")
			.press("登记")
			.sees("第十九届");
	}

}
