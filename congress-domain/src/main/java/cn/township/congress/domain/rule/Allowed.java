package cn.township.congress.domain.rule;

import java.util.Arrays;
import java.util.List;

/**
 * What a setting may be: a number or a count of days within bounds, yes or no, one of
 * some words, or a selection of them.
 */
public record Allowed(Type type, int min, int max, List<String> options) {

	/** How the value is written and entered. */
	public enum Type {

		/** A whole number. */
		NUMBER,

		/** A number of calendar or working days. */
		DAYS,

		/** Yes or no. */
		FLAG,

		/** One of the options. */
		CHOICE,

		/** One or more of the options, separated by commas. */
		SELECTION

	}

	static Allowed number(int min, int max) {
		return new Allowed(Type.NUMBER, min, max, List.of());
	}

	static Allowed days(int min, int max) {
		return new Allowed(Type.DAYS, min, max, List.of());
	}

	static Allowed flag() {
		return new Allowed(Type.FLAG, 0, 0, List.of("true", "false"));
	}

	static Allowed choice(String... options) {
		return new Allowed(Type.CHOICE, 0, 0, List.of(options));
	}

	static Allowed selection(String... options) {
		return new Allowed(Type.SELECTION, 0, 0, List.of(options));
	}

	/** Whether there is nothing to choose, because the law fixes it. */
	public boolean isFixed() {
		return switch (this.type) {
			case NUMBER, DAYS -> this.min == this.max;
			default -> this.options.size() == 1;
		};
	}

	/** Whether the (already tidied) text is a value within these bounds. */
	boolean accepts(String text) {
		return switch (this.type) {
			case NUMBER -> text.matches("[0-9]{1,4}") && within(Integer.parseInt(text));
			case DAYS -> text.matches("[0-9]{1,3}(d|wd)") && within(DayCount.parse(text).days());
			case FLAG, CHOICE -> this.options.contains(text);
			case SELECTION -> !text.isEmpty() && this.options.containsAll(Arrays.asList(text.split(",", -1)));
		};
	}

	private boolean within(int number) {
		return this.min <= number && number <= this.max;
	}

}
