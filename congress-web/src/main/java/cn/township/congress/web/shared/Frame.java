package cn.township.congress.web.shared;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a signed-in page.
 *
 * @param unitName the unit of the account, e.g. 青山县柳溪镇
 * @param termLine the congress now in force, e.g. 第十九届 · 第三次会议闭会期间
 * @param displayName the person signed in
 * @param roleLabel the role in Chinese
 * @param menu the entries this role may open, in the order of the left menu
 * @param searchUrl where the search box leads, or nothing if the role may not search
 * @param bellCount how many reminders there are, or nothing if the role is never reminded
 */
public record Frame(String unitName, @Nullable String termLine, String displayName, String roleLabel,
		List<MenuItem> menu, @Nullable String searchUrl, @Nullable Integer bellCount) {

	private static final int ON_PHONE = 4;

	/** The entries of the bottom bar on a phone; the others are behind 更多. */
	public List<MenuItem> bottomBar() {
		return this.menu.subList(0, Math.min(ON_PHONE, this.menu.size()));
	}

	/**
	 * One entry of the left menu.
	 *
	 * @param label the word on it
	 * @param href where it leads
	 * @param key the word a page names itself by, e.g. {@code suggestions}
	 */
	public record MenuItem(String label, String href, String key) {

	}

}
