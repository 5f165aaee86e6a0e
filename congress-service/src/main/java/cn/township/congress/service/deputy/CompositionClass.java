package cn.township.congress.service.deputy;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A class of the composition table, such as women or those of 31 to 40. What the table
 * counts and what the list behind a number shows is this one definition.
 */
public final class CompositionClass {

	private final CompositionDimension dimension;

	private final String value;

	private final CompositionDimension.Part part;

	private CompositionClass(CompositionDimension dimension, String value, CompositionDimension.Part part) {
		this.dimension = dimension;
		this.value = value;
		this.part = part;
	}

	/**
	 * @throws IllegalArgumentException if there is no such class
	 */
	public static CompositionClass of(CompositionDimension dimension, String value) {
		return dimension.part(value)
			.map((part) -> new CompositionClass(dimension, value, part))
			.orElseThrow(() -> new IllegalArgumentException("No such class: " + dimension + " " + value));
	}

	/**
	 * A class as it stands in an address, such as {@code sex:FEMALE}, where it is known.
	 */
	public static Optional<CompositionClass> parse(@Nullable String address) {
		String[] parts = (address == null) ? new String[0] : address.strip().split(":", 2);
		if (parts.length < 2) {
			return Optional.empty();
		}
		return CompositionDimension.parse(parts[0])
			.flatMap((dimension) -> dimension.part(parts[1])
				.map((part) -> new CompositionClass(dimension, parts[1], part)));
	}

	public CompositionDimension dimension() {
		return this.dimension;
	}

	/** Such as {@code age:31-40}. */
	public String address() {
		return this.dimension.name().toLowerCase(Locale.ROOT) + ":" + this.value;
	}

	/** Its name below that of the dimension. */
	public String label() {
		return this.part.label();
	}

	/** The condition on {@code deputy_mandate m} beside {@code person p}. */
	public String sql() {
		return this.part.sql();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CompositionClass that && address().equals(that.address());
	}

	@Override
	public int hashCode() {
		return address().hashCode();
	}

	@Override
	public String toString() {
		return address();
	}

}
