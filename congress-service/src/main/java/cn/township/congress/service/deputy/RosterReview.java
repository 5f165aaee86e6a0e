package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Where the roster of a term stands on its way to publication.
 *
 * @param waiting how many wait for each step
 * @param rows those who wait for the step shown
 * @param published how many are published
 * @param publishedOn day of the last publication
 */
public record RosterReview(Term term, List<Term> terms, ReviewStep step, Map<ReviewStep, Long> waiting, List<Row> rows,
		long published, @Nullable LocalDate publishedOn) {

	/** Whether there is nothing left to do. */
	public boolean isDone() {
		return this.waiting.values().stream().allMatch((count) -> count == 0);
	}

	/** Whether the last publication came after the first session opened (选举法第四十七条). */
	public boolean isPublishedLate() {
		LocalDate met = this.term.firstSessionOn();
		return this.publishedOn != null && met != null && this.publishedOn.isAfter(met);
	}

	/**
	 * A term whose roster may be on its way.
	 *
	 * @param pending how many deputies wait for any step
	 * @param previousTermNo number of the term before; none for the first on record
	 */
	public record Term(long id, String unitName, int termNo, @Nullable Integer previousTermNo, int seats,
			LocalDate electedOn, @Nullable LocalDate firstSessionOn, long pending) {

		/** As it is cited: 第十九届. */
		public String label() {
			return "第" + ChineseNumber.of(this.termNo) + "届";
		}

		/** Last day for the first session (地方组织法第二十条). */
		public LocalDate firstSessionDue() {
			return Congress.firstSessionDue(this.electedOn);
		}

		/**
		 * The credentials committee that examines the general election: that of the
		 * congress before, for the new one has not met.
		 */
		public String committee() {
			Integer previous = this.previousTermNo;
			return (previous == null) ? "代表资格审查委员会" : "第" + ChineseNumber.of(previous) + "届人民代表大会代表资格审查委员会";
		}

	}

	/** A deputy on the way. */
	public record Row(long id, String name, Sex sex, String ethnicity, int districtNo, String district,
			LocalDate electedOn, @Nullable LocalDate reviewedOn, @Nullable LocalDate confirmedOn, boolean byElection) {
	}

}
