package cn.township.congress.web.shared;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain 提出 → 受理 → 交办 → 答复 → 评价 → 办结.
 *
 * @param label the word
 * @param date when it was done, e.g. 8月18日
 * @param state how far it is
 */
public record Step(String label, @Nullable String date, State state) {

	/**
	 * How far a step is.
	 */
	public enum State {

		/** Behind us. */
		DONE,
		/** What is going on now. */
		CURRENT,
		/** What is going on now and is overdue. */
		LATE,
		/** Still to come. */
		TODO;

		/** The class in theme.css. */
		public String css() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
