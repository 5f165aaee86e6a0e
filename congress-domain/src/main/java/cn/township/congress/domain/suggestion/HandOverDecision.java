package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.rule.RuleSnapshot;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The presidium's decision to hand a suggestion over (地方组织法第四十二条, 代表法第五十一条).
 *
 * @param lead agency that leads and replies
 * @param leadName its name, for the timeline
 * @param assisting agencies that assist
 * @param deadline reply deadline with the rule it was decided by
 * @param longGround why more than the ordinary months are given
 * @param sendBackUntil last day on which the agency may ask to send it back
 * @param opinionUntil last day on which an assisting agency gives its opinion
 * @param meeting the presidium meeting that decided, as it is cited
 * @param decidedOn day of that meeting
 * @param rules the settings in force on that day
 */
public record HandOverDecision(long lead, String leadName, List<Long> assisting, ReplyDeadline deadline,
		@Nullable String longGround, LocalDate sendBackUntil, @Nullable LocalDate opinionUntil, String meeting,
		LocalDate decidedOn, RuleSnapshot rules) {

	public HandOverDecision {
		if (meeting.isBlank()) {
			throw new RuleViolation("suggestion.handOver.meetingMissing", LawArticle.ORG_42);
		}
		if (decidedOn.isAfter(deadline.handedOverOn())) {
			throw new RuleViolation("suggestion.handOver.beforeDecision", LawArticle.ORG_42, deadline.handedOverOn(),
					decidedOn);
		}
		if (assisting.contains(lead)) {
			throw new RuleViolation("suggestion.handOver.leadAssists", null, leadName);
		}
		if (assisting.stream().distinct().count() < assisting.size()) {
			throw new RuleViolation("suggestion.handOver.agencyTwice", null);
		}
		assisting = List.copyOf(assisting);
	}

	/** The same without a day for the assisting agencies' opinions. */
	public HandOverDecision withoutOpinions() {
		return new HandOverDecision(this.lead, this.leadName, this.assisting, this.deadline, this.longGround,
				this.sendBackUntil, null, this.meeting, this.decidedOn, this.rules);
	}

	/** The deadline runs from the very day of the hand-over, never from another. */
	void requireCountedFrom(LocalDate handedOverOn) {
		if (!this.deadline.handedOverOn().equals(handedOverOn)) {
			throw new IllegalArgumentException(
					"Deadline of " + this.deadline.handedOverOn() + " for a hand-over on " + handedOverOn);
		}
	}

}
