package cn.township.congress.domain.office;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.rule.LawArticle;

/**
 * A post the congress elects to, or passes by a vote.
 */
public enum Post {

	/** 主席, elected by the congress from among its deputies. */
	CHAIR(LawArticle.ORG_18, true),

	/** 副主席, one or two. */
	VICE_CHAIR(LawArticle.ORG_18, true),

	/** 乡长、镇长; elected, never appointed, and need not be a deputy. */
	HEAD(LawArticle.ORG_12, false),

	/** 副乡长、副镇长; need not be deputies. */
	DEPUTY_HEAD(LawArticle.ORG_12, false),

	/** 主席团成员. */
	PRESIDIUM_MEMBER(LawArticle.ORG_19, true),

	/** 秘书长 of a session, where there is one. */
	SECRETARY_GENERAL(LawArticle.ORG_19, false),

	/** 代表资格审查委员会组成人员. */
	CREDENTIALS_COMMITTEE(LawArticle.ORG_37, true);

	/** Most vice-chairpersons of a congress (地方组织法第十八条). */
	public static final int MOST_VICE_CHAIRS = 2;

	private final LawArticle basis;

	private final boolean ofDeputies;

	Post(LawArticle basis, boolean ofDeputies) {
		this.basis = basis;
		this.ofDeputies = ofDeputies;
	}

	/** The article the post rests on. */
	public LawArticle basis() {
		return this.basis;
	}

	/** Whether only deputies hold it; it then ends with the mandate. */
	public boolean isOfDeputies() {
		return this.ofDeputies;
	}

	/** Whether it is passed by a vote on the list of the presidium. */
	public boolean isOfPresidium() {
		return this == PRESIDIUM_MEMBER || this == SECRETARY_GENERAL;
	}

	/** Whether it is filled by secret ballot (地方组织法第二十六条、第二十八条). */
	public boolean isElected() {
		return this == CHAIR || this == VICE_CHAIR || this == HEAD || this == DEPUTY_HEAD;
	}

	/** Whether one candidate is enough if only one is nominated (地方组织法第二十七条). */
	public boolean isSingle() {
		return this == CHAIR || this == HEAD;
	}

	/**
	 * Whether the holder may hold no post in a state administrative organ (地方组织法第十八条).
	 */
	public boolean isBarredFromGovernment() {
		return this == CHAIR || this == VICE_CHAIR;
	}

	/** Whether the holder takes the constitutional oath (宪法第二十七条第三款). */
	public boolean isSworn() {
		return isElected() || this == CREDENTIALS_COMMITTEE;
	}

	/**
	 * Whether the presidium announces that it ended with the mandate (选举法第五十四条、第五十六条).
	 */
	public boolean endIsAnnounced() {
		return this == CHAIR || this == VICE_CHAIR;
	}

	/** Most who hold it at the same time; none where the law gives no number. */
	public int most() {
		return switch (this) {
			case CHAIR, HEAD, SECRETARY_GENERAL -> 1;
			case VICE_CHAIR -> MOST_VICE_CHAIRS;
			case DEPUTY_HEAD, PRESIDIUM_MEMBER, CREDENTIALS_COMMITTEE -> Integer.MAX_VALUE;
		};
	}

	/** Those filled by secret ballot, in the order they are voted on. */
	public static List<Post> elected() {
		return Arrays.stream(values()).filter(Post::isElected).toList();
	}

}
