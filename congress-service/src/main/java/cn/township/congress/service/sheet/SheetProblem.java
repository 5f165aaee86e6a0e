package cn.township.congress.service.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The file as a whole cannot be read. The message is the Chinese sentence for the user:
 * what happened and what to do.
 */
public class SheetProblem extends RuntimeException {

	private final String key;

	private final transient List<String> args;

	SheetProblem(String key, @Nullable Object... args) {
		super(SheetText.of(key, args));
		this.key = key;
		this.args = java.util.Arrays.stream(args).map(String::valueOf).toList();
	}

	public String key() {
		return this.key;
	}

	public List<String> args() {
		return this.args;
	}

}
