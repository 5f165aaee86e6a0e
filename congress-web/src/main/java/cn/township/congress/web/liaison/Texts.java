package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

/** What was typed, without what says nothing. */
final class Texts {

	private Texts() {
	}

	static @Nullable String orNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	/** A day in an address; what is none is left out. */
	static @Nullable LocalDate day(@Nullable String typed) {
		try {
			return (orNull(typed) == null) ? null : LocalDate.parse(String.valueOf(orNull(typed)));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** A code of nine digits in an address; what is none is left out. */
	static @Nullable Integer code(@Nullable String typed) {
		return (typed != null && typed.strip().matches("[0-9]{9}")) ? Integer.valueOf(typed.strip()) : null;
	}

}
