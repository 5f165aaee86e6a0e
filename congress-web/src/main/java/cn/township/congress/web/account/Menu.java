package cn.township.congress.web.account;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.Permission;
import cn.township.congress.web.shared.Frame.MenuItem;

/**
 * The left menu in its order, and what opens each entry.
 */
enum Menu {

	/** What to do next. */
	WORKBENCH("工作台", "/", "workbench", Permission.VIEW_WORKBENCH),

	/** What an agency has to do. */
	INBOX("待办", "/inbox", "inbox", Permission.VIEW_SUGGESTIONS) {
		@Override
		boolean isFor(Actor actor) {
			return actor.agencyId() != null;
		}
	},

	/** The county's townships side by side. */
	OVERVIEW("总览", "/overview", "overview", Permission.VIEW_OVERVIEW),

	/** The roster. */
	DEPUTIES("代表", "/deputies", "deputies", Permission.VIEW_DEPUTIES),

	/** Terms and sessions. */
	SESSIONS("人代会", "/sessions", "sessions", Permission.MANAGE_SESSIONS),

	/** Sessions of the county's townships. */
	TOWNSHIP_SESSIONS("人代会", "/sessions/standing", "sessions", Permission.VIEW_OVERVIEW),

	/** Meetings of the presidium. */
	PRESIDIUM("主席团会议", "/presidium", "presidium", Permission.VIEW_SESSIONS),

	/** What the papers of sessions look like. */
	TEMPLATES("材料模板", "/papers/templates", "templates", Permission.MANAGE_TEMPLATES),

	/** Bills, interpellations and questions. */
	BILLS("议案", "/bills", "bills", Permission.VIEW_SESSIONS),

	/** Suggestions of deputies. */
	SUGGESTIONS("建议", "/suggestions", "suggestions", Permission.VIEW_SUGGESTIONS),

	/** What is due and late. */
	REMINDERS("到期提醒", "/reminders", "reminders", Permission.VIEW_REMINDERS),

	/** What everybody may read of the townships. */
	OPENNESS("办理公开", "/openness", "openness", Permission.SWITCH_PUBLIC_PAGE),

	/** Who suggestions are handed over to. */
	AGENCIES("承办单位", "/agencies", "agencies", Permission.MANAGE_AGENCIES),

	/** A deputy's own suggestions. */
	MY("我的建议", "/my", "my", Permission.SUBMIT_OWN_SUGGESTION),

	/** A deputy writes a suggestion. */
	MY_NEW("提建议", "/my/new", "my-new", Permission.SUBMIT_OWN_SUGGESTION),

	/** Who may log in. */
	ACCOUNTS("账号", "/accounts", "accounts", Permission.MANAGE_ACCOUNTS),

	/** The tree of units. */
	UNITS("组织", "/units", "units", Permission.MANAGE_UNITS),

	/** Rule values that vary. */
	SETTINGS("规则参数", "/settings", "settings", Permission.MANAGE_RULES),

	/** Days off and worked weekend days. */
	HOLIDAYS("放假安排", "/holidays", "holidays", Permission.MANAGE_RULES),

	/** Who changed what. */
	AUDIT("审计", "/audit", "audit", Permission.VIEW_AUDIT);

	private final MenuItem item;

	private final Permission permission;

	Menu(String label, String href, String key, Permission permission) {
		this.item = new MenuItem(label, href, key);
		this.permission = permission;
	}

	/** Whether it concerns this holder of the permission. */
	boolean isFor(Actor actor) {
		return true;
	}

	static List<MenuItem> of(Actor actor) {
		return Arrays.stream(values())
			.filter((entry) -> actor.may(entry.permission) && entry.isFor(actor))
			.map((entry) -> entry.item)
			.toList();
	}

	/** Where one begins after logging in: the first entry. */
	static String homeOf(Actor actor) {
		return of(actor).get(0).href();
	}

}
