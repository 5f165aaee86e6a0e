package cn.township.congress.domain.session;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * What a session needs before it opens.
 *
 * @param quorum whether a preparatory meeting or plenary was called with two thirds of
 * all deputies present (地方组织法第十四条)
 * @param presidium whether the presidium is elected, or need not be at this session
 * (第十九条)
 * @param agenda whether the agenda was adopted by more than half of all deputies (第二十五条)
 */
public record Readiness(boolean quorum, boolean presidium, boolean agenda) {

	/** What stands in the way, in the order it is dealt with. */
	public List<RuleViolation> obstacles() {
		List<RuleViolation> found = new ArrayList<>();
		if (!this.quorum) {
			found.add(new RuleViolation("course.noQuorum", LawArticle.ORG_14));
		}
		if (!this.presidium) {
			found.add(new RuleViolation("course.presidiumNotElected", LawArticle.ORG_19));
		}
		if (!this.agenda) {
			found.add(new RuleViolation("course.agendaNotAdopted", LawArticle.ORG_25));
		}
		return found;
	}

}
