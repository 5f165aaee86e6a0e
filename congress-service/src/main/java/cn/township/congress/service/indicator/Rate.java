package cn.township.congress.service.indicator;

/**
 * A share with both numbers behind it.
 */
public record Rate(int part, int whole) {

	public boolean isKnown() {
		return this.whole > 0;
	}

	/**
	 * Percent with one decimal at most, or a dash where there is nothing to divide by.
	 */
	public String percent() {
		if (!isKnown()) {
			return "—";
		}
		long tenths = Math.round(this.part * 1000.0 / this.whole);
		return (tenths % 10 == 0) ? tenths / 10 + "%" : tenths / 10 + "." + tenths % 10 + "%";
	}

	/** Share between 0 and 1, for a workbook. */
	public double share() {
		return isKnown() ? (double) this.part / this.whole : 0;
	}

}
