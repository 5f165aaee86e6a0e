package cn.township.congress.web.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A state in colour, word and shape.
 *
 * @param tone colour and shape
 * @param text the word
 */
public record Badge(Tone tone, String text) {

	private static final int SOON = 14;

	/**
	 * 逾期 N 天, 今天到期 or 还有 N 天.
	 * @param deadline the last day
	 * @param today the day it is
	 * @return the badge
	 */
	public static Badge deadline(LocalDate deadline, LocalDate today) {
		return deadline(ChronoUnit.DAYS.between(today, deadline));
	}

	/**
	 * The same from the number of days left, negative when overdue.
	 * @param daysLeft days until the deadline
	 * @return the badge
	 */
	public static Badge deadline(long daysLeft) {
		if (daysLeft < 0) {
			return new Badge(Tone.DANGER, "逾期 " + -daysLeft + " 天");
		}
		if (daysLeft == 0) {
			return new Badge(Tone.WARN, "今天到期");
		}
		return new Badge((daysLeft <= SOON) ? Tone.WARN : Tone.MUTE, "还有 " + daysLeft + " 天");
	}

	/** The class in theme.css. */
	public String css() {
		return this.tone.css();
	}

}
