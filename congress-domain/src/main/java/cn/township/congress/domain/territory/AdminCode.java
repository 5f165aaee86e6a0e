package cn.township.congress.domain.territory;

import java.util.ArrayList;
import java.util.List;

/**
 * Administrative code (行政区划代码) of nine digits: six for the county (GB/T 2260) and three
 * for the township (GB/T 10114). An area and all areas below it are one range of codes,
 * so that any scope is one {@code BETWEEN}.
 */
public record AdminCode(int value) implements Comparable<AdminCode> {

	public AdminCode {
		if (value < 100_000_000 || value > 999_999_999) {
			throw new IllegalArgumentException("Not an administrative code of nine digits: " + value);
		}
	}

	/** Reads nine digits, or the six of a county, city or province. */
	public static AdminCode parse(String text) {
		String digits = text.strip();
		if (!digits.matches("[0-9]{6}|[0-9]{9}")) {
			throw new IllegalArgumentException("Not an administrative code: " + text);
		}
		return new AdminCode(Integer.parseInt((digits.length() == 6) ? digits + "000" : digits));
	}

	public AdminLevel level() {
		for (AdminLevel level : AdminLevel.values()) {
			if (this.value % level.span() == 0) {
				return level;
			}
		}
		throw new IllegalStateException("Every code is divisible by one");
	}

	/** This area and everything below it. */
	public CodeRange range() {
		return new CodeRange(this.value, this.value + level().span() - 1);
	}

	/** Whether the other area is this one or lies in it. */
	public boolean contains(AdminCode other) {
		return range().contains(other);
	}

	/** The county this township belongs to, or the county itself. */
	public AdminCode county() {
		if (level().isAbove(AdminLevel.COUNTY)) {
			throw new IllegalStateException("Above the county: " + this.value);
		}
		return at(AdminLevel.COUNTY);
	}

	/** The areas above this one, the nearest first: county, city, province. */
	public List<AdminCode> parentChain() {
		List<AdminCode> parents = new ArrayList<>();
		for (AdminLevel level : AdminLevel.values()) {
			if (level.isAbove(level())) {
				parents.add(0, at(level));
			}
		}
		return List.copyOf(parents);
	}

	/** This area and the areas above it, the nearest first. */
	public List<AdminCode> withParents() {
		List<AdminCode> chain = new ArrayList<>(parentChain());
		chain.add(0, this);
		return List.copyOf(chain);
	}

	private AdminCode at(AdminLevel level) {
		return new AdminCode(this.value - this.value % level.span());
	}

	@Override
	public int compareTo(AdminCode other) {
		return Integer.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
