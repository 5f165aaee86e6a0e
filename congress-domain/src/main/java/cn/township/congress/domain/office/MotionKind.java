package cn.township.congress.domain.office;

import cn.township.congress.domain.rule.LawArticle;

/**
 * What is moved about an office-holder.
 */
public enum MotionKind {

	/** The holder resigns; the congress decides (地方组织法第三十二条). */
	RESIGNATION(LawArticle.ORG_32, TenureEnd.RESIGNED),

	/** Others move the removal (地方组织法第三十一条). */
	REMOVAL(LawArticle.ORG_31, TenureEnd.REMOVED);

	private final LawArticle basis;

	private final TenureEnd end;

	MotionKind(LawArticle basis, TenureEnd end) {
		this.basis = basis;
		this.end = end;
	}

	public LawArticle basis() {
		return this.basis;
	}

	/** How the tenure ends if it is adopted. */
	public TenureEnd end() {
		return this.end;
	}

}
