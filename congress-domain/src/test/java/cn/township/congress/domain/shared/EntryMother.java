package cn.township.congress.domain.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Entries made by the clerk on a day late enough for everything the mothers tell.
 */
public final class EntryMother {

	/** 31 December 2026, nine in the evening. */
	public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-31T13:00:00Z"), ZoneId.of("Asia/Shanghai"));

	private EntryMother() {
	}

	public static Entry on(LocalDate day) {
		return Entry.of(day, CLOCK, "周敏");
	}

	/**
	 * @param day for instance 2026-03-05
	 */
	public static Entry on(String day) {
		return on(LocalDate.parse(day));
	}

}
