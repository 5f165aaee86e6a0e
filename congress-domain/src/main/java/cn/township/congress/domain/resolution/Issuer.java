package cn.township.congress.domain.resolution;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Basis;

/**
 * Whose document it is. Never the chair's alone: every one of them decides together.
 */
public enum Issuer {

	/** The congress in session. */
	CONGRESS(LawArticle.ORG_25),

	/** The presidium of a session. */
	SESSION_PRESIDIUM(LawArticle.ORG_19),

	/** The presidium between sessions. */
	PRESIDIUM(LawArticle.ORG_19);

	private final Basis basis;

	Issuer(Basis basis) {
		this.basis = basis;
	}

	/** The article by which it decides. */
	public Basis basis() {
		return this.basis;
	}

}
