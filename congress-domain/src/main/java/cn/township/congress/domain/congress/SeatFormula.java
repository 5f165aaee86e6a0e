package cn.township.congress.domain.congress;

/**
 * How many deputies a township of so many inhabitants may have (选举法第十二条): forty-five and
 * one more for every full 1,500 inhabitants, at most 160; five per cent more only where
 * the province's standing committee has decided so.
 *
 * @param inhabitants the population the seats are computed from
 * @param extra whether the province has decided on five per cent more
 */
public record SeatFormula(int inhabitants, boolean extra) {

	/** Every township congress starts from as many. */
	public static final int BASE = 45;

	/** For so many inhabitants there may be one more. */
	public static final int INHABITANTS_A_SEAT = 1500;

	/** No township congress has more without a decision of the province. */
	public static final int MOST = 160;

	/** Of fewer inhabitants there may be fewer seats than the base. */
	public static final int SMALL = 2000;

	private static final int EXTRA_PER_CENT = 5;

	private static final int HUNDRED = 100;

	/** The most there can be at all. */
	public static int most(boolean extra) {
		return withExtra(MOST, extra);
	}

	/** The number the formula gives. */
	public int most() {
		return withExtra(regular(), this.extra);
	}

	/** Whether there may be fewer seats than the base. */
	public boolean mayBeFewerThanBase() {
		return this.inhabitants < SMALL;
	}

	/** The computation as it stands beside the seats. */
	public String sentence() {
		int added = this.inhabitants / INHABITANTS_A_SEAT;
		StringBuilder text = new StringBuilder("人口").append(this.inhabitants)
			.append("人：基数45名＋每1500人增加1名（")
			.append(this.inhabitants)
			.append("÷1500，取整")
			.append(added)
			.append("名）＝")
			.append(BASE + added)
			.append("名");
		if (BASE + added > MOST) {
			text.append("，超过160名的按160名");
		}
		if (this.extra) {
			text.append("；另加百分之五（").append(regular()).append("×5%，取整").append(most() - regular()).append("名）");
		}
		text.append("，最多").append(most()).append("名");
		return mayBeFewerThanBase() ? text.append("；人口不足2000人，可以少于45名").toString() : text.toString();
	}

	private int regular() {
		return Math.min(MOST, BASE + this.inhabitants / INHABITANTS_A_SEAT);
	}

	private static int withExtra(int seats, boolean extra) {
		return extra ? seats + seats * EXTRA_PER_CENT / HUNDRED : seats;
	}

}
