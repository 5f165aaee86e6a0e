package cn.township.congress.web.suggestion;

import cn.township.congress.web.shared.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A line of the agency's inbox with its one button.
 *
 * @param duty what it is about
 * @param about number, deputies, since when
 * @param what what was promised or required
 * @param button what happens next
 */
record InboxLine(String duty, String title, String href, String about, @Nullable String what, @Nullable Badge due,
		String dueOn, String button, String next, boolean urgent) {
}
