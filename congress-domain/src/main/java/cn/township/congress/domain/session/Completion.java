package cn.township.congress.domain.session;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * What a session still has before it when it is to close.
 *
 * @param plenary whether a plenary was held with a quorum
 * @param items on the agenda and not settled
 * @param votes put and not counted
 * @param elections not finished; too few elected is, the next session may go on
 * (地方组织法第二十九条)
 * @param motions of removal or resignations before it and not decided
 */
public record Completion(boolean plenary, List<OpenItem> items, int votes, int elections, int motions) {

	/** What stands in the way. */
	public List<RuleViolation> obstacles() {
		List<RuleViolation> found = new ArrayList<>();
		if (!this.plenary) {
			found.add(new RuleViolation("course.noPlenary", LawArticle.ORG_14));
		}
		this.items.forEach((item) -> found
			.add(new RuleViolation("course.itemOpen", item.kind().basis(), item.itemNo(), item.title())));
		if (this.votes > 0) {
			found.add(new RuleViolation("course.voteOpen", LawArticle.ORG_25, this.votes));
		}
		if (this.elections > 0) {
			found.add(new RuleViolation("course.electionOpen", LawArticle.ORG_29, this.elections));
		}
		if (this.motions > 0) {
			found.add(new RuleViolation("course.motionOpen", LawArticle.ORG_31, this.motions));
		}
		return found;
	}

	/** An item that is not settled. */
	public record OpenItem(int itemNo, AgendaKind kind, String title) {
	}

}
