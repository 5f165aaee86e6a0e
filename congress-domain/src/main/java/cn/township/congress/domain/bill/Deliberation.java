package cn.township.congress.domain.bill;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What was said when a bill was deliberated, without who said what.
 *
 * @param meetingId the meeting, where it is on record
 * @param meeting as it is called: 第一次全体会议, 第二代表组
 * @param opinions the main opinions
 */
public record Deliberation(@Nullable Long meetingId, String meeting, String opinions) {

	public Deliberation {
		meeting = meeting.strip();
		opinions = opinions.strip();
		if (meeting.isEmpty() || opinions.isEmpty()) {
			throw new RuleViolation("bill.deliberation.empty", LawArticle.ORG_22);
		}
	}

}
