package cn.township.congress.domain.meeting;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting of the presidium decided: never its chair alone (地方组织法第十九条).
 *
 * @param meeting as it is cited
 * @param meetingId the meeting, where it is on record
 */
public record PresidiumDecision(LocalDate on, String meeting, @Nullable Long meetingId) {

	/**
	 * @throws RuleViolation unless a meeting is named
	 */
	public PresidiumDecision {
		meeting = meeting.strip();
		if (meeting.isEmpty()) {
			throw new RuleViolation("presidium.decisionWithoutMeeting", LawArticle.ORG_19);
		}
	}

}
