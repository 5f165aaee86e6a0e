package cn.township.congress.domain.deputy;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Basis;

/**
 * Whether somebody could act as a deputy of a congress on a certain day, by the dates of
 * the mandate; where it stands today is {@link MandateStatus}.
 */
public enum Standing {

	/** In office and not suspended. */
	IN_OFFICE(LawArticle.ORG_38),

	/** Duties suspended that day. */
	SUSPENDED(LawArticle.DEP_61),

	/** Elected, but not yet in office that day. */
	NOT_YET(LawArticle.ORG_38),

	/** The mandate had ended by that day. */
	ENDED(LawArticle.DEP_62),

	/** A deputy of another congress or of another term. */
	ELSEWHERE(LawArticle.ORG_38);

	private final Basis basis;

	Standing(Basis basis) {
		this.basis = basis;
	}

	/** Whether one may sign that day. */
	public boolean mayAct() {
		return this == IN_OFFICE;
	}

	/** The article that says why one may or may not. */
	public Basis basis() {
		return this.basis;
	}

}
