package cn.township.congress.web.presidium;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What was typed, without what says nothing.
 */
final class Typed {

	private Typed() {
	}

	static @Nullable String orNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	/** An hour as 9:00 or 09：00; empty where it is none. */
	static Optional<LocalTime> time(String typed) {
		String plain = typed.strip().replace('：', ':').replace('.', ':');
		try {
			return Optional.of(LocalTime.parse((plain.indexOf(':') == 1) ? "0" + plain : plain));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** A code of nine digits in an address; what is none is left out. */
	static @Nullable Integer code(@Nullable String typed) {
		return (typed != null && typed.strip().matches("[0-9]{9}")) ? Integer.valueOf(typed.strip()) : null;
	}

	/** A year in an address; what is none is left out. */
	static @Nullable Integer year(@Nullable String typed) {
		return (typed != null && typed.strip().matches("(19|20)[0-9]{2}")) ? Integer.valueOf(typed.strip()) : null;
	}

}
