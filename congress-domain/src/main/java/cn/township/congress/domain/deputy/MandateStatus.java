package cn.township.congress.domain.deputy;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Basis;

/**
 * Where a mandate stands between election and end.
 */
public enum MandateStatus {

	/** The election committee has published the result (选举法第四十六条). */
	ELECTED,

	/** The credentials committee examines the election (选举法第四十七条). */
	UNDER_REVIEW,

	/** The presidium has confirmed the mandate (选举法第四十七条). */
	CONFIRMED,

	/** In office. */
	ACTIVE,

	/** Duties suspended; still counted among all deputies (代表法第六十一条). */
	SUSPENDED,

	/** The committee has reported to the congress that the mandate ends (代表法第六十三条). */
	TERMINATION_REPORTED,

	/** Ended and announced by the congress (代表法第六十二条、第六十三条). */
	TERMINATED,

	/** The presidium declared the election invalid (选举法第四十七条). */
	INVALID,

	/** Ended with the term, when the next congress first met (代表法第二条). */
	EXPIRED;

	/** Whether the holder may sign, vote and be nominated. */
	public boolean mayAct() {
		return this == ACTIVE;
	}

	/** The article that says why the holder may act or may not. */
	public Basis basis() {
		return switch (this) {
			case ELECTED, UNDER_REVIEW, INVALID -> LawArticle.ELE_47;
			case CONFIRMED, ACTIVE -> LawArticle.ORG_38;
			case SUSPENDED -> LawArticle.DEP_61;
			case TERMINATION_REPORTED, TERMINATED -> LawArticle.DEP_62;
			case EXPIRED -> LawArticle.DEP_2;
		};
	}

	/**
	 * Whether the holder counts among all deputies in office (实有代表), suspended included.
	 */
	public boolean isInOffice() {
		return this == ACTIVE || this == SUSPENDED || this == TERMINATION_REPORTED;
	}

	/** Whether the mandate takes up a seat. */
	public boolean takesSeat() {
		return this != TERMINATED && this != INVALID && this != EXPIRED;
	}

}
