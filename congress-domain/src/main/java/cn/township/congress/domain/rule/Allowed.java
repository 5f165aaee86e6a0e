package cn.township.congress.domain.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
		SELECTION,

		/** Rising numbers within the bounds, separated by commas. */
		STEPS,

		/**
		 * Classes separated by semicolons, each of words separated by commas; the first
		 * may be a name of one's own, the others are options, and none comes twice.
		 */
		CLASSES

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

	static Allowed steps(int min, int max) {
		return new Allowed(Type.STEPS, min, max, List.of());
	}

	static Allowed classes(String... options) {
		return new Allowed(Type.CLASSES, 0, 0, List.of(options));
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
			case STEPS -> text.matches("[0-9]{1,3}(,[0-9]{1,3}){0,8}") && areRising(text);
			case CLASSES -> areClasses(text);
			case SELECTION -> !text.isEmpty() && this.options.containsAll(Arrays.asList(text.split(",", -1)));
		};
	}

	private boolean areRising(String text) {
		List<Integer> numbers = Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
		boolean rising = IntStream.range(1, numbers.size()).allMatch((i) -> numbers.get(i - 1) < numbers.get(i));
		return rising && numbers.stream().allMatch(this::within);
	}

	private boolean areClasses(String text) {
		Set<String> seen = new HashSet<>();
		for (String line : text.split(";", -1)) {
			List<String> words = List.of(line.split(",", -1));
			boolean counts = words.size() > 1 || this.options.contains(words.get(0));
			boolean plain = words.get(0).matches("[^\"\\\\';,]{1,20}");
			if (!counts || !plain || !this.options.containsAll(words.subList(1, words.size()))
					|| !words.stream().allMatch(seen::add)) {
				return false;
			}
		}
		return true;
	}

	private boolean within(int number) {
		return this.min <= number && number <= this.max;
	}

}
