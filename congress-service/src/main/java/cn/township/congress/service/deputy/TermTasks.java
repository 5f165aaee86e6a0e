package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.Map;

import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the office has to see to with the term and its deputies.
 *
 * @param firstSession the term elected that has not met; none where it has
 * @param waiting deputies something is still to be done for, in the order of the doing
 * @param vacancies seats of the term in force nobody sits for
 */
public record TermTasks(LocalDate today, @Nullable FirstSession firstSession, Map<DeputySet, Long> waiting,
		long vacancies) {

	/**
	 * The first session that is to be held.
	 *
	 * @param dueOn last day: two months after the election (地方组织法第二十条)
	 * @param opensOn the day entered for it, if any
	 */
	public record FirstSession(long congressId, int termNo, LocalDate electedOn, LocalDate dueOn,
			@Nullable LocalDate opensOn) {

		/** As it is cited: 第十九届. */
		public String label() {
			return "第" + ChineseNumber.of(this.termNo) + "届";
		}

	}

}
