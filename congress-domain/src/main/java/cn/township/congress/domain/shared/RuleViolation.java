package cn.township.congress.domain.shared;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A refusal by rule: what was asked for is not allowed, and this is the rule. Carries the
 * key of the message to show, never the text itself, and the article (or local rule) it
 * rests on; without a basis it is a rule of orderly work, not of law.
 */
public class RuleViolation extends RuntimeException {

	private final String key;

	private final transient List<Object> args;

	private final transient @Nullable Basis basis;

	public RuleViolation(String key, @Nullable Basis basis, Object... args) {
		super(describe(key, basis, args));
		this.key = key;
		this.basis = basis;
		this.args = List.of(args);
	}

	/**
	 * Key in messages.properties, for instance {@code suggestion.handOver.notAccepted}.
	 */
	public String key() {
		return this.key;
	}

	/**
	 * Values for the placeholders of the message: numbers, dates, enum constants, names.
	 */
	public Object[] args() {
		return this.args.toArray();
	}

	public @Nullable Basis basis() {
		return this.basis;
	}

	private static String describe(String key, @Nullable Basis basis, Object[] args) {
		String call = key + List.of(args);
		return (basis == null) ? call : call + " (" + basis.label() + ")";
	}

}
