package cn.township.congress.domain.shared;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Asserts that something is refused by rule, and by which one.
 */
public final class Refusals {

	private Refusals() {
	}

	/**
	 * @param basis label of the article or local rule; null for a rule of orderly work
	 */
	public static void assertRefused(String key, @Nullable String basis, ThrowingCallable attempt) {
		RuleViolation refusal = catchThrowableOfType(RuleViolation.class, attempt);
		assertThat(refusal).as("refusal").isNotNull();
		assertThat(refusal.key()).isEqualTo(key);
		Basis given = refusal.basis();
		assertThat((given != null) ? given.label() : null).as("basis of " + key).isEqualTo(basis);
	}

	/** A rule of orderly work, without an article. */
	public static void assertRefused(String key, ThrowingCallable attempt) {
		assertRefused(key, null, attempt);
	}

}
