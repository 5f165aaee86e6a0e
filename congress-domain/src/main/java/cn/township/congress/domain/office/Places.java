package cn.township.congress.domain.office;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * How many are to be elected to a post, and how many candidates there may be.
 *
 * @param seats how many are to be elected
 * @param margin how many candidates more, as the election method says (差额数)
 */
public record Places(Post post, ElectionKind kind, int seats, int margin) {

	/** Most candidates above the places (地方组织法第二十七条). */
	public static final int MOST_MARGIN = 3;

	/**
	 * @throws RuleViolation for a post nobody is elected to by ballot, a number of places
	 * the law does not know, or a margin it does not allow (地方组织法第十八条、第二十七条、第三十条)
	 */
	public Places {
		if (!post.isElected()) {
			throw new RuleViolation("election.notElected", post.basis(), post);
		}
		if (seats < 1 || seats > 9 || seats > post.most()) {
			throw new RuleViolation("election.seats", post.basis(), post, Math.min(9, post.most()));
		}
		if (kind != ElectionKind.TIE_BREAK) {
			requireMargin(post, kind, margin);
		}
	}

	private static void requireMargin(Post post, ElectionKind kind, int margin) {
		if (post.isSingle()) {
			if (margin < 0 || margin > 1) {
				throw new RuleViolation("election.marginSingle", LawArticle.ORG_27, post);
			}
		}
		else if (margin < 0 || margin > MOST_MARGIN || (margin == 0 && kind != ElectionKind.BY_ELECTION)) {
			throw new RuleViolation("election.margin", marginBasis(kind), post, MOST_MARGIN);
		}
	}

	private static LawArticle marginBasis(ElectionKind kind) {
		return switch (kind) {
			case BY_ELECTION -> LawArticle.ORG_30;
			case FURTHER, TIE_BREAK -> LawArticle.ORG_29;
			case TERM -> LawArticle.ORG_27;
		};
	}

	/** What the number of candidates rests on. */
	public LawArticle basis() {
		return this.post.isSingle() && this.kind != ElectionKind.BY_ELECTION ? LawArticle.ORG_27
				: marginBasis(this.kind);
	}

	/**
	 * Fewest candidates: for head posts and by-elections as many as places, for the
	 * deputy posts exactly the places and the margin.
	 */
	public int fewest() {
		return (this.post.isSingle() || this.kind == ElectionKind.BY_ELECTION || this.kind == ElectionKind.TIE_BREAK)
				? this.seats : this.seats + this.margin;
	}

	/** Most candidates; with more nominees there is a pre-election. */
	public int most() {
		return this.seats + this.margin;
	}

}
