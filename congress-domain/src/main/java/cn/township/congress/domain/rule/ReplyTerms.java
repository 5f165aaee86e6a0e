package cn.township.congress.domain.rule;

import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * How long an agency of this jurisdiction may take for a reply. A township or county may
 * be stricter than the law, never more lenient.
 *
 * @param regularMonths months of an ordinary reply, at most three
 * @param latestMonths months of a reply on a wide-ranging or difficult matter, at most
 * six
 * @param countedFrom whether the ordinary months run from the hand-over or from the close
 * of the session
 * @param basis what set the ordinary months
 * @param latestBasis what set the longest
 */
public record ReplyTerms(int regularMonths, int latestMonths, CountedFrom countedFrom, Basis basis, Basis latestBasis) {

	/** Longest ordinary reply (代表法第五十一条). */
	public static final int REGULAR_CEILING = 3;

	/** Longest reply of all, counted from the hand-over (代表法第五十一条). */
	public static final int LATEST_CEILING = 6;

	/** Three and six months, as the law has it where nothing stricter is set. */
	public static final ReplyTerms NATIONAL = new ReplyTerms(REGULAR_CEILING, LATEST_CEILING, LawArticle.DEP_51);

	public ReplyTerms {
		requireWithin("deadline.regularTooLong", regularMonths, 1, REGULAR_CEILING);
		requireWithin("deadline.latestTooLong", latestMonths, regularMonths, LATEST_CEILING);
	}

	/** One text that sets both, counted from the hand-over. */
	public ReplyTerms(int regularMonths, int latestMonths, Basis basis) {
		this(regularMonths, latestMonths, CountedFrom.HANDOVER, basis, basis);
	}

	/** The basis of one deadline: the law's own where its own months are used. */
	Basis basisFor(int months) {
		if (months == REGULAR_CEILING || months == LATEST_CEILING) {
			return LawArticle.DEP_51;
		}
		return (months <= this.regularMonths) ? this.basis : this.latestBasis;
	}

	private static void requireWithin(String key, int months, int least, int most) {
		if (months < least || months > most) {
			throw new RuleViolation(key, LawArticle.DEP_51, months, least, most);
		}
	}

}
