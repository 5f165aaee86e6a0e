package cn.township.congress.service.composition;

import cn.township.congress.service.deputy.CompositionClass;
import cn.township.congress.service.deputy.CompositionDimension;

/**
 * A row of the composition table.
 *
 * @param key the class as in an address, or the name of a figure
 * @param label its name within the group
 * @param kind how it stands to the others
 */
public record CompositionItem(String key, String label, Kind kind) {

	/** Everybody counted. */
	public static final String TOTAL = "TOTAL";

	/** Those of them whose duties are suspended. */
	public static final String SUSPENDED = "SUSPENDED";

	/** Sum of the ages on the days of election, of which the average is made. */
	public static final String AGES = "AGES";

	/** Electoral districts. */
	public static final String DISTRICTS = "DISTRICTS";

	/** Seats of the congress. */
	public static final String SEATS = "SEATS";

	/** Seats filled: in office, or elected where the congress has not met. */
	public static final String ELECTED = "ELECTED";

	/** Registered voters, of the districts that say so. */
	public static final String VOTERS = "VOTERS";

	/** Seats free. */
	public static final String VACANCIES = "VACANCIES";

	/** Before the level of a higher congress: who of the area is a deputy there. */
	public static final String HIGHER = "HIGHER_";

	/** How a row stands to the others of its group. */
	public enum Kind {

		/** One of the classes that add up to all deputies. */
		CLASS,

		/** Also counted in another row (其中). */
		OF_WHICH,

		/** Sum of other rows (小计). */
		SUBTOTAL,

		/** A count that is no share of the deputies. */
		FIGURE,

		/** A mean, in years. */
		AVERAGE

	}

	static CompositionItem of(CompositionDimension dimension, String value, Kind kind) {
		CompositionClass counted = CompositionClass.of(dimension, value);
		return new CompositionItem(counted.address(), counted.label(), kind);
	}

	/** Whether its share of all deputies says something. */
	public boolean hasShare() {
		return this.kind == Kind.CLASS || this.kind == Kind.OF_WHICH || this.kind == Kind.SUBTOTAL;
	}

	/** The label with what it is in front. */
	public String title() {
		return switch (this.kind) {
			case OF_WHICH -> "其中：" + this.label;
			case SUBTOTAL -> "小计：" + this.label;
			default -> this.label;
		};
	}

}
