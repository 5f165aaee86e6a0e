package cn.township.congress.web.suggestion;

import cn.township.congress.web.shared.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list with everything formatted.
 *
 * @param due how many days are left, while a reply is outstanding
 * @param after class and evaluation, once there are any
 */
record SuggestionLine(String href, String number, String occasion, String title, String category, String deputies,
		String submittedOn, String unit, String agency, Badge status, @Nullable Badge due, @Nullable String dueOn,
		String after) {
}
