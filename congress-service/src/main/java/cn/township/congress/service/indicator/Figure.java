package cn.township.congress.service.indicator;

/**
 * An indicator with its number.
 *
 * @param part the number, or the upper number of a rate
 * @param whole the lower number of a rate, zero otherwise
 */
public record Figure(Indicator indicator, int part, int whole) {

	public Rate rate() {
		return new Rate(this.part, this.whole);
	}

	public boolean isRate() {
		return this.indicator.kind() == Indicator.Kind.RATE || this.indicator.kind() == Indicator.Kind.DEPUTIES;
	}

	/** 18, 78.3%（18/23）, 12天: how it is read everywhere. */
	public String text() {
		return switch (this.indicator.kind()) {
			case COUNT -> this.part + "件";
			case DAYS -> this.part + "天";
			case RATE, DEPUTIES ->
				rate().isKnown() ? rate().percent() + "（" + this.part + "/" + this.whole + "）" : rate().percent();
		};
	}

}
