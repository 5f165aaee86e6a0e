package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked the list for; everything but the set may be left open.
 *
 * @param set which deputies
 * @param words name, full pinyin or its initials, or a card number
 * @param unit code of a township within the scope
 * @param district id of an electoral district
 * @param sex sex
 * @param occupation class of the composition table
 * @param byName in the order of names, otherwise of districts
 * @param composition class of the composition table
 * @param day as of which day; none for today
 * @param more what is asked for more rarely
 */
public record DeputyFilter(DeputySet set, @Nullable String words, @Nullable Integer unit, @Nullable Long district,
		@Nullable Sex sex, @Nullable String occupation, boolean byName, @Nullable CompositionClass composition,
		@Nullable LocalDate day, More more) {

	public DeputyFilter(DeputySet set, @Nullable String words, @Nullable Integer unit, @Nullable Long district,
			@Nullable Sex sex, @Nullable String occupation, boolean byName, @Nullable CompositionClass composition,
			@Nullable LocalDate day) {
		this(set, words, unit, district, sex, occupation, byName, composition, day, More.NONE);
	}

	/**
	 * What is asked for more rarely.
	 *
	 * @param term number of a term
	 * @param party 政治面貌
	 * @param education 学历
	 * @param group id of a group; 0 for who is in none
	 */
	public record More(@Nullable Integer term, @Nullable String party, @Nullable String education,
			@Nullable Long group) {

		/** Nothing of it. */
		public static final More NONE = new More(null, null, null, null);

	}

	public static DeputyFilter of(DeputySet set) {
		return new DeputyFilter(set, null, null, null, null, null, false, null, null);
	}

	/** The same as of that day. */
	DeputyFilter on(LocalDate asOf) {
		return new DeputyFilter(this.set, this.words, this.unit, this.district, this.sex, this.occupation, this.byName,
				this.composition, asOf, this.more);
	}

	/** The day the list is of; a day to come is today, for nobody knows it yet. */
	LocalDate dayOr(LocalDate today) {
		return (this.day != null && this.day.isBefore(today)) ? this.day : today;
	}

}
