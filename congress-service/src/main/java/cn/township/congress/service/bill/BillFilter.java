package cn.township.congress.service.bill;

import org.jspecify.annotations.Nullable;

/**
 * What the user asked the list for.
 *
 * @param course session; all if none
 * @param unit code of a township; for the county
 * @param words part of the subject, or a name
 */
public record BillFilter(BillSet set, @Nullable Long course, @Nullable Integer unit, @Nullable String words) {

	public BillFilter in(BillSet other) {
		return new BillFilter(other, this.course, this.unit, this.words);
	}

	public static BillFilter ofCourse(long course) {
		return new BillFilter(BillSet.ALL, course, null, null);
	}

}
