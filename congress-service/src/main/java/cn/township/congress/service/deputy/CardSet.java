package cn.township.congress.service.deputy;

import java.util.Arrays;
import java.util.Optional;

/**
 * Deputies by where their card is; each is counted, listed and linked by this one
 * definition. {@code m} is the mandate, {@code k} its card that is out.
 */
public enum CardSet {

	/** Confirmed, and no card handed out. */
	TO_ISSUE("k.id IS NULL AND m.ended_on IS NULL AND m.status IN ('CONFIRMED', 'ACTIVE', 'SUSPENDED',"
			+ " 'TERMINATION_REPORTED')"),

	/** With a card, in office or about to be. */
	ISSUED("k.id IS NOT NULL AND m.ended_on IS NULL"),

	/** The mandate has ended, the card has not come back. */
	TO_RETURN("k.id IS NOT NULL AND m.ended_on IS NOT NULL");

	private final String sql;

	CardSet(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

	/** The constant as it stands in an address, where it is known. */
	public static Optional<CardSet> parse(String name) {
		return Arrays.stream(values()).filter((set) -> set.name().equalsIgnoreCase(name)).findFirst();
	}

}
