package cn.township.congress.domain.rule;

import cn.township.congress.domain.shared.Basis;

/**
 * A basis below national law: a provincial regulation, a county's measures, or the
 * product's own default where no text gives a number.
 *
 * @param text how it is called on the page, for instance 本省条例
 */
public record LocalRule(String text) implements Basis {

	/** Rules of the province for its townships or for handling suggestions. */
	public static final LocalRule PROVINCE = new LocalRule("本省条例");

	/** Measures the county's standing committee adopted. */
	public static final LocalRule COUNTY = new LocalRule("本县办法");

	/** No text binds here; the value is what this product starts with. */
	public static final LocalRule DEFAULT = new LocalRule("系统默认值");

	public LocalRule {
		if (text.isBlank()) {
			throw new IllegalArgumentException("A basis must be named");
		}
	}

	@Override
	public String label() {
		return this.text;
	}

}
