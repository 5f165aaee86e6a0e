package cn.township.congress.web.journey;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at every page there is: no rule of accessibility broken, nothing wider than a
 * phone, and a picture for the manual.
 */
@BrowserTest
@DisplayName("每个页面")
class EveryPageTest {

	private final List<String> problems = new ArrayList<>();

	@Test
	@DisplayName("登录前的页面都合乎无障碍要求，手机上不出现横向滚动")
	void pagesBeforeLogin(Visitor visitor) {
		look(visitor, "/login", "login");
		look(visitor, "/activate", "activate");
		assertThat(this.problems).isEmpty();
	}

	@Test
	@DisplayName("乡镇的页面都合乎无障碍要求，手机上不出现横向滚动")
	void pagesOfATownship(Visitor visitor) {
		visitor.logIn(DemoAccount.of("chair", "柳溪镇"));
		look(visitor, "/", "workbench");
		look(visitor, "/deputies", "deputies");
		look(visitor, link(visitor, "/deputies"), "deputy");
		look(visitor, link(visitor, "/deputies") + "/edit", "deputy-edit");
		look(visitor, link(visitor, "/deputies") + "/print", "paper-deputy");
		look(visitor, "/deputies/new", "deputy-new");
		look(visitor, link(visitor, "/deputies") + "/suspend", "deputy-suspend");
		look(visitor, link(visitor, "/deputies") + "/report-termination", "deputy-report");
		look(visitor, "/deputies/changes", "changes");
		look(visitor, "/deputies/absences", "absences");
		look(visitor, "/by-elections", "by-elections");
		look(visitor, "/by-elections/new", "by-election-form");
		look(visitor, "/deputies/cards", "cards");
		look(visitor, "/deputies/higher", "higher");
		look(visitor, "/deputies/higher/new", "higher-new");
		look(visitor, "/deputies/print/board", "paper-board");
		look(visitor, "/composition", "composition");
		look(visitor, "/composition/snapshots", "composition-snapshots");
		look(visitor, "/deputies/import", "deputy-import-start");
		look(visitor, "/groups", "groups");
		look(visitor, link(visitor, "/groups"), "group");
		look(visitor, link(visitor, "/groups") + "/members", "group-members");
		look(visitor, "/groups/new", "group-form");
		look(visitor, "/groups/print", "paper-groups");
		look(visitor, "/liaison", "liaison");
		look(visitor, "/liaison/visits", "visits");
		look(visitor, "/liaison/visits/new", "visit-form");
		look(visitor, "/liaison/voters", "voters");
		look(visitor, "/liaison/voters/print", "paper-voters");
		look(visitor, "/sessions", "sessions");
		look(visitor, "/sessions/terms/new", "term-form");
		look(visitor, "/sessions/statistics", "session-statistics");
		look(visitor, "/sessions/statistics?year=ALL", "session-statistics-all");
		look(visitor, "/sessions/statistics/rows?year=ALL&measure=RESOLUTIONS", "session-statistics-rows");
		look(visitor, "/sessions/statistics/print", "paper-session-statistics");
		look(visitor, "/resolutions", "resolutions");
		look(visitor, "/resolutions/new", "resolution-new");
		look(visitor, "/reminders?set=ALL", "reminders");
		look(visitor, "/reminders/history", "reminders-history");
		look(visitor, "/obligations", "obligations");
		look(visitor, "/obligations/print", "paper-obligations");
		look(visitor, "/bills", "bills");
		look(visitor, link(visitor, "/bills?set=PASSED"), "bill");
		look(visitor, link(visitor, "/bills?set=PASSED") + "/report", "bill-report");
		look(visitor, "/bills/new", "bill-form");
		look(visitor, "/interpellations", "interpellations");
		look(visitor, link(visitor, "/interpellations"), "interpellation");
		look(visitor, "/interpellations/new", "interpellation-form");
		look(visitor, "/questions", "questions");
		look(visitor, "/questions/new", "question-form");
		look(visitor, "/presidium", "presidium");
		look(visitor, "/presidium/meetings/new", "presidium-meeting-form");
		look(visitor, "/presidium/members/new", "presidium-members-form");
		look(visitor, link(visitor, "/sessions", ".toolbar .btn-main"), "course-plan");
		look(visitor, "/deputies/districts", "districts");
		look(visitor, "/deputies/districts/print", "paper-districts");
		look(visitor, "/deputies/review", "deputy-review");
		look(visitor, "/agencies", "agencies");
		look(visitor, "/suggestions", "suggestions");
		look(visitor, "/suggestions/ledger", "suggestion-ledger");
		look(visitor, "/suggestions/ledger/print?set=OVERDUE", "paper-ledger");
		look(visitor, "/suggestions/statistics", "suggestion-figures");
		look(visitor, "/suggestions/statistics/categories", "suggestion-classes");
		look(visitor, "/suggestions/statistics/agencies", "suggestion-agencies");
		look(visitor, "/suggestions/statistics/deputies", "suggestion-deputies");
		look(visitor, "/suggestions/reports", "suggestion-reports");
		look(visitor, "/suggestions/reports/new", "suggestion-report-form");
		look(visitor, "/suggestions/new", "suggestion-form");
		look(visitor, "/suggestions/import", "suggestion-import");
		look(visitor, link(visitor, "/suggestions?set=OVERDUE"), "suggestion");
		look(visitor, link(visitor, "/suggestions?set=OVERDUE") + "/reply", "reply-form");
		look(visitor, link(visitor, "/suggestions?set=OVERDUE") + "/print/hand-over-sheet", "paper-sheet");
		look(visitor, link(visitor, "/suggestions?set=TO_ACCEPT") + "/reject", "reject");
		look(visitor, "/suggestions/hand-over", "hand-over-batch");
		look(visitor, "/suggestions/evaluations", "evaluations");
		look(visitor, link(visitor, "/suggestions?set=TO_HAND_OVER") + "/hand-over", "hand-over-form");
		look(visitor, link(visitor, "/suggestions?set=TO_EVALUATE") + "/evaluate", "evaluate-form");
		look(visitor, link(visitor, "/suggestions?set=TO_EVALUATE") + "/print/opinion-form", "paper-form");
		look(visitor, link(visitor, "/suggestions?set=CONCLUDED"), "suggestion-done");
		look(visitor, "/password", "password");
		assertThat(this.problems).isEmpty();
	}

	@Test
	@DisplayName("人代会、主席团会议的页面都合乎无障碍要求，手机上不出现横向滚动")
	void pagesOfSittings(Visitor visitor) {
		visitor.logIn(DemoAccount.of("chair", "柳溪镇"));
		String held = link(visitor, "/sessions", "main a[href^='/sessions/courses/']:has-text('第十次')");
		String ahead = link(visitor, "/sessions", "main a[href^='/sessions/courses/']:has-text('第十一次')");
		look(visitor, held, "session");
		look(visitor, ahead, "session-planned");
		look(visitor, ahead + "/agenda", "session-agenda");
		look(visitor, ahead + "/agenda/print", "paper-agenda");
		look(visitor, ahead + "/revise", "session-deed");
		look(visitor, ahead + "/convene", "session-convene");
		look(visitor, ahead + "/meetings/new", "session-meeting");
		look(visitor, held.replace("/sessions/courses/", "/papers/courses/"), "papers");
		String meeting = link(visitor, held, "main a[href^='/meetings/']:has-text('第二次全体')");
		look(visitor, meeting, "meeting");
		look(visitor, meeting + "/attendance", "attendance");
		look(visitor, meeting + "/observers", "observers");
		String vote = link(visitor, meeting, "main a[href^='/votes/']");
		look(visitor, vote, "vote");
		look(visitor, vote + "/print", "paper-result");
		look(visitor, link(visitor, "/resolutions"), "resolution");
		look(visitor, link(visitor, "/resolutions") + "/print", "paper-resolution");
		look(visitor, "/resolutions/new?" + held.replace("/sessions/courses/", "course="), "resolution-draft");
		look(visitor, link(visitor, "/obligations", "main a[href$='/done']"), "obligation-done");
		look(visitor, "/offices", "offices");
		look(visitor, link(visitor, "/offices"), "office");
		look(visitor, "/offices/new", "office-new");
		String presidium = link(visitor, "/presidium", "main a[href^='/presidium/meetings/']:has-text('第二十次')");
		String draft = link(visitor, "/presidium", "main a[href^='/presidium/meetings/']:has-text('第二十一次')");
		look(visitor, draft, "presidium-draft");
		look(visitor, draft + "/items/new", "presidium-item");
		look(visitor, presidium, "presidium-held");
		look(visitor, presidium + "/minutes", "minutes");
		look(visitor, presidium + "/minutes/print", "paper-minutes");
		visitor.logIn(DemoAccount.of("county", "青山县"));
		look(visitor, "/offices", "offices-county");
		assertThat(this.problems).isEmpty();
	}

	@Test
	@DisplayName("承办单位、县、管理员、审计员的页面都合乎无障碍要求，手机上不出现横向滚动")
	void pagesOfTheOthers(Visitor visitor) {
		visitor.logIn(DemoAccount.of("agency", "柳溪镇"));
		look(visitor, "/", "inbox");
		look(visitor, link(visitor, "/suggestions?set=HANDLING"), "suggestion-agency");
		visitor.logIn(DemoAccount.of("county", "青山县"));
		look(visitor, "/overview", "overview");
		look(visitor, "/suggestions?set=OVERDUE", "suggestions-county");
		look(visitor, "/deputies", "deputies-county");
		look(visitor, "/deputies/standing", "deputy-standing");
		look(visitor, "/sessions/standing", "session-standing");
		look(visitor, link(visitor, "/sessions/standing", "main tbody a"), "session-township");
		look(visitor, "/composition", "composition-county");
		look(visitor, "/presidium", "presidium-county");
		look(visitor, "/liaison", "liaison-county");
		look(visitor, "/liaison/assignments/new", "assignment-form");
		look(visitor, "/areas", "areas");
		look(visitor, "/deputies/import/county", "deputy-import-county");
		look(visitor, "/deputies/districts", "districts-county");
		look(visitor, "/sessions/statistics", "session-statistics-county");
		look(visitor, "/resolutions", "resolutions-county");
		look(visitor, "/bills", "bills-county");
		look(visitor, link(visitor, "/bills"), "bill-county");
		look(visitor, "/interpellations", "interpellations-county");
		look(visitor, "/questions", "questions-county");
		look(visitor, "/obligations", "obligations-county");
		look(visitor, "/reminders", "reminders-county");
		visitor.open("/openness").press("开通公开页：柳溪镇");
		look(visitor, "/openness", "openness");
		look(visitor, "/public/980123101", "public-page");
		look(visitor, link(visitor, "/public/980123101"), "public-suggestion");
		look(visitor, "/papers/templates", "templates");
		look(visitor, "/papers/templates/notice", "template");
		visitor.logIn(DemoAccount.of("admin", "青山县"));
		look(visitor, "/accounts", "accounts");
		look(visitor, "/accounts/new", "account-new");
		look(visitor, "/units", "units");
		look(visitor, "/settings", "settings");
		look(visitor, "/holidays", "holidays");
		visitor.logIn(DemoAccount.of("auditor", "青山县"));
		look(visitor, "/audit", "audit");
		assertThat(this.problems).isEmpty();
	}

	@Test
	@DisplayName("代表手机端的页面都合乎无障碍要求，手机上不出现横向滚动")
	void pagesOfADeputy(Visitor visitor) {
		visitor.logIn(DemoAccount.of("clerk", "柳溪镇"));
		look(visitor, "/deputies/invitations", "invitations");
		visitor.logIn(DemoAccount.of("deputy", "柳溪镇"));
		look(visitor, "/", "my");
		look(visitor, "/my/new", "my-new");
		String waiting = link(visitor, "/my", ".my-list a");
		look(visitor, waiting, "my-item");
		look(visitor, waiting + "/evaluate", "my-evaluate");
		look(visitor, "/password", "my-password");
		assertThat(this.problems).isEmpty();
	}

	private void look(Visitor visitor, String path, String name) {
		visitor.open(path).picture(name);
		if (visitor.status(path) != 200) {
			this.problems.add(path + " answers " + visitor.status(path));
		}
		try {
			visitor.isAccessible();
		}
		catch (AssertionError violation) {
			this.problems.add(path + ": " + violation.getMessage());
		}
		visitor.phonePicture(name);
		if (visitor.isWiderThanAPhone()) {
			this.problems.add(path + " scrolls sideways on a phone");
		}
	}

	/** The first item of a list. */
	private static String link(Visitor visitor, String list) {
		return link(visitor, list, "main tbody a");
	}

	private static String link(Visitor visitor, String page, String what) {
		return String.valueOf(visitor.open(page).page().locator(what).first().getAttribute("href"));
	}

}
