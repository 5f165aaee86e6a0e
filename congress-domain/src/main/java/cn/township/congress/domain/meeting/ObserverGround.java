package cn.township.congress.domain.meeting;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Basis;

/**
 * Why somebody attends without a vote (列席).
 */
public enum ObserverGround {

	/** Leader of the township government, who attends (地方组织法第二十一条). */
	GOVERNMENT_LEADER(LawArticle.ORG_21),

	/** Deputy of the county congress, who may attend (代表法第三十四条). */
	HIGHER_DEPUTY(LawArticle.DEP_34),

	/** Invited by decision of the presidium. */
	INVITED(LocalRule.PROVINCE);

	private final Basis basis;

	ObserverGround(Basis basis) {
		this.basis = basis;
	}

	public Basis basis() {
		return this.basis;
	}

}
