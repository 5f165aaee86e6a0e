package cn.township.congress.domain.meeting;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Basis;

/**
 * What a vote is about.
 */
public enum VotePurpose {

	/** An item of the agenda: a resolution, a decision. */
	ITEM(LawArticle.ORG_25),

	/** The agenda itself. */
	AGENDA(LawArticle.ORG_25),

	/** The members of the presidium (主席团成员名单). */
	PRESIDIUM(LawArticle.ORG_19),

	/** Members of a committee (代表资格审查委员会等名单). */
	COMMITTEE(LawArticle.ORG_37),

	/** The election method (选举办法). */
	METHOD(LawArticle.ORG_27),

	/** Scrutineers and tellers (监票人、计票人). */
	SCRUTINEERS(LawArticle.ORG_28),

	/** Pre-election (预选): ranks the nominees, nobody is elected. */
	PRE_ELECTION(LawArticle.ORG_27),

	/** Election of an office-holder, always by secret ballot. */
	ELECTION(LawArticle.ORG_28),

	/** Accepting a resignation. */
	RESIGNATION(LawArticle.ORG_32),

	/** A motion of removal. */
	REMOVAL(LawArticle.ORG_31);

	private final LawArticle basis;

	VotePurpose(LawArticle basis) {
		this.basis = basis;
	}

	public Basis basis() {
		return this.basis;
	}

	/** Whether names are chosen, and others may be written in. */
	public boolean isElection() {
		return this == PRE_ELECTION || this == ELECTION;
	}

	/** Whether the law demands a secret ballot. */
	public boolean mustBeSecret() {
		return this == ELECTION;
	}

}
