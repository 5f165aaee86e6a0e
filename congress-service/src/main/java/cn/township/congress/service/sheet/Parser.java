package cn.township.congress.service.sheet;

import java.time.LocalDate;

/**
 * Turns the text of a filled cell into a value. Ready-made ones are in {@link Parsers}.
 *
 * @param <V> the value
 */
@FunctionalInterface
public interface Parser<V> {

	/**
	 * @param today for checks such as "not in the future"
	 */
	V parse(SheetCell cell, LocalDate today);

}
