package cn.township.congress.service.indicator;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of one category, agency or district.
 *
 * @param key constant of the category, or id
 * @param belongs the township, and for a district the term
 */
public record BreakdownRow(String key, String name, @Nullable String belongs, Figures figures) {

	public Figure of(Indicator indicator) {
		return this.figures.of(indicator);
	}

}
