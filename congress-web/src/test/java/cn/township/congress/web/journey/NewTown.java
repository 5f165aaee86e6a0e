package cn.township.congress.web.journey;

import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Locator;

/**
 * A township that is set up from nothing in front of the browser: unit, accounts, term,
 * districts, roster.
 *
 * @param prefix of its user names
 * @param password its people choose
 * @param seatsEach seats of each district
 */
record NewTown(String name, String code, String prefix, String password, List<String> districts, int seatsEach) {

	List<String> deputy(String name, String sex, String born, String district, String card) {
		return List.of(name, sex, "汉族", born, "群众", "高中", this.name + "村民", "农民", district, card, "");
	}

	/** The administrator adds it to the county. */
	void isSetUp(Visitor visitor) {
		visitor.open("/units/new")
			.choose("类型", "镇")
			.type("行政区划代码", this.code)
			.type("名称", this.name)
			.press("添加单位")
			.sees(this.name);
	}

	/** An account given by the administrator and activated by its holder. */
	DemoAccount account(Visitor visitor, String role, String roleName, String holder) {
		visitor.logIn(DemoAccount.of("admin", "青山县"));
		String username = this.prefix + "." + role;
		visitor.open("/accounts/new")
			.type("姓名", holder)
			.type("用户名", username)
			.pick("单位", this.code)
			.choose("角色", roleName)
			.press("新建账号")
			.sees("一次性口令");
		String once = visitor.page().locator("strong.code").innerText();
		visitor.open("/logout").page().context().clearCookies();
		visitor.open("/activate")
			.type("账号", username)
			.type("一次性口令", once)
			.type("新口令", this.password)
			.type("再输一次新口令", this.password)
			.press("启用账号");
		return new DemoAccount(role, this.name, username, this.password);
	}

	void opensTheTerm(Visitor visitor, int termNo, LocalDate electedOn) {
		visitor.open("/sessions/terms/new")
			.type("第几届", Integer.toString(termNo))
			.type("选举日期", electedOn.toString())
			.type("代表名额", Integer.toString(seats()))
			.type("人口", "1900")
			.type("确定名额的决定", "青山县人大常委会关于确定" + this.name + "人大代表名额的决定")
			.press("登记")
			.sees((termNo == 19) ? "第十九届" : "第二十届");
	}

	void divides(Visitor visitor) {
		visitor.open("/sessions");
		for (int number = 1; number <= this.districts.size(); number++) {
			visitor.open("/deputies/districts");
			newestTerm(visitor);
			visitor.follow("登记选区")
				.type("选区编号", Integer.toString(number))
				.type("选区名称", this.districts.get(number - 1))
				.type("应选名额", Integer.toString(this.seatsEach))
				.press("登记")
				.sees(this.districts.get(number - 1));
		}
	}

	private static void newestTerm(Visitor visitor) {
		Locator terms = visitor.page().locator("select#term");
		String newest = terms.locator("option").first().getAttribute("value");
		visitor.open("/deputies/districts?term=" + newest);
	}

	void imports(Visitor visitor, int termNo, List<List<String>> deputies) {
		visitor.open("/deputies/import");
		visitor.field("花名册文件")
			.setInputFiles(Rosters.of(this.name + "第" + termNo + "届代表名册.xlsx", this.name + "第" + termNo + "届人民代表大会代表名册",
					deputies));
		visitor.press("上传并预览").sees("核对预览");
		visitor.page().locator("form button.btn-main").first().click();
		visitor.page().waitForLoadState();
		visitor.sees("导入结果");
	}

	void confirmsTheRoster(Visitor visitor, DemoAccount clerk, DemoAccount chair, LocalDate on, int deputies) {
		visitor.open("/deputies/review").type("审查日期", on.toString()).press("登记审查");
		visitor.logIn(chair)
			.open("/deputies/review")
			.type("主席团确认日期", on.plusDays(1).toString())
			.type("主席团会议", "主席团第五次会议")
			.type("资格审查报告", "代表资格审查报告")
			.press("登记确认");
		visitor.logIn(clerk)
			.open("/deputies/review")
			.type("公布日期", on.plusDays(1).toString())
			.press("登记公布")
			.sees(deputies + "名");
		visitor.follow("打印代表名单公告").sees("公告").picture("paper-roster-" + deputies);
	}

	private int seats() {
		return this.districts.size() * this.seatsEach;
	}

}
