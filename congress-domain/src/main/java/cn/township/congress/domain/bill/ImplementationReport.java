package cn.township.congress.domain.bill;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What the government reports on how a bill is carried out (地方组织法第七十六条).
 *
 * @param toCongress to the congress; else to its presidium between sessions
 * @param meeting the session or meeting it was given to
 */
public record ImplementationReport(boolean toCongress, String meeting, @Nullable String documentNo, String content) {

	public ImplementationReport {
		meeting = meeting.strip();
		content = content.strip();
		if (meeting.isEmpty()) {
			throw new RuleViolation("bill.report.meetingMissing", LawArticle.ORG_76);
		}
		if (content.isEmpty()) {
			throw new RuleViolation("bill.report.contentMissing", LawArticle.ORG_76);
		}
	}

}
