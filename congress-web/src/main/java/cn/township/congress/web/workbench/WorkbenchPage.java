package cn.township.congress.web.workbench;

import java.util.List;

import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The workbench as it is read, all texts ready, so that the template only writes.
 *
 * @param subtitle the day and the last login
 * @param waiting how many wait, each a link to its rows
 * @param tasks the most urgent of them
 * @param tiles how the year stands
 */
record WorkbenchPage(String subtitle, List<Tab> waiting, List<Todo> tasks, int year, List<Tile> tiles) {

	/**
	 * @param citation its number with term and session
	 * @param href the suggestion
	 * @param due last day, empty where there is none
	 * @param next what to do, as far as the reader may
	 * @param nextHref where it is done
	 */
	record Todo(String text, String citation, String href, String basis, String due, Badge state, String next,
			String nextHref) {

		/** Done where it is read. */
		Todo(String text, String citation, String href, String basis, String due, Badge state, String next) {
			this(text, citation, href, basis, due, state, next, href);
		}

	}

	/**
	 * @param part the number
	 * @param whole out of how many, or nothing
	 * @param definition how it is counted
	 * @param badge what stands out, or nothing
	 */
	record Tile(String label, Figure part, @Nullable Figure whole, String definition, @Nullable Badge badge,
			@Nullable String badgeHref) {
	}

	/**
	 * @param href its rows, nothing where there are none
	 */
	record Figure(String count, @Nullable String href) {
	}

}
