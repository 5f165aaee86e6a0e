package cn.township.congress.domain.deputy;

import cn.township.congress.domain.rule.LawArticle;

/**
 * A post held by a deputy in the congress.
 */
public enum Post {

	/** 主席, elected by the congress from among its deputies. */
	CHAIR(LawArticle.ORG_18),

	/** 副主席, one or two. */
	VICE_CHAIR(LawArticle.ORG_18),

	/** 主席团成员. */
	PRESIDIUM_MEMBER(LawArticle.ORG_19),

	/** 代表资格审查委员会组成人员. */
	CREDENTIALS_COMMITTEE(LawArticle.ORG_37);

	/** Most vice-chairpersons of a congress (地方组织法第十八条). */
	public static final int MOST_VICE_CHAIRS = 2;

	private final LawArticle basis;

	Post(LawArticle basis) {
		this.basis = basis;
	}

	/** The article the post rests on. */
	public LawArticle basis() {
		return this.basis;
	}

	/**
	 * Whether the presidium announces that it ended with the mandate (选举法第五十四条、第五十六条).
	 */
	public boolean endIsAnnounced() {
		return this == CHAIR || this == VICE_CHAIR;
	}

}
