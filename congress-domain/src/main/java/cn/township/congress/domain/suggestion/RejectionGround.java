package cn.township.congress.domain.suggestion;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Basis;

/**
 * Matters that are not accepted as a suggestion (不予受理), as the provincial rules list
 * them, each with what it rests on.
 */
public enum RejectionGround {

	/** The deputy's own affairs or those of relatives. */
	OWN_AFFAIRS(LocalRule.PROVINCE),

	/**
	 * A forwarded letter, complaint, accusation or appeal; these go to petitions (信访).
	 */
	FORWARDED_PETITION(LocalRule.PROVINCE),

	/** A concrete judicial case that is not closed. */
	PENDING_CASE(LawArticle.DEP_59),

	/** Intervening in bidding. */
	BIDDING(LawArticle.DEP_59),

	/** Academic discussion or promotion of a product. */
	ACADEMIC_OR_PROMOTION(LocalRule.PROVINCE),

	/** No concrete content; a suggestion has to be clear and specific. */
	NO_CONTENT(LawArticle.DEP_24);

	private final Basis basis;

	RejectionGround(Basis basis) {
		this.basis = basis;
	}

	public Basis basis() {
		return this.basis;
	}

}
