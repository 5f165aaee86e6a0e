package cn.township.congress.service.composition;

import java.time.LocalDate;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.service.deputy.DeputySet;

/**
 * A term one can look at, and on which day.
 *
 * @param day its last day, or today
 * @param deputies those in office, or those elected while the congress has not met
 */
public record TermChoice(int termNo, LocalDate day, DeputySet deputies) {

	/** As it is cited: 第十九届. */
	public String label() {
		return "第" + ChineseNumber.of(this.termNo) + "届";
	}

}
