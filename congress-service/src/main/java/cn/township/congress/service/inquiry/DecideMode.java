package cn.township.congress.service.inquiry;

import java.time.LocalDate;

import cn.township.congress.domain.inquiry.AnswerMode;
import cn.township.congress.domain.inquiry.Interpellation;
import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.PresidiumMeetings;
import org.jspecify.annotations.Nullable;

/**
 * The presidium has decided how an interpellation is answered (地方组织法第二十四条).
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class DecideMode {

	private final InquiryDesk desk;

	private final PresidiumMeetings meetings;

	DecideMode(InquiryDesk desk, PresidiumMeetings meetings) {
		this.desk = desk;
		this.meetings = meetings;
	}

	public void execute(Command command) {
		Interpellation interpellation = this.desk.load(command.id(), command.version());
		PresidiumDecision decision = this.meetings.decision(interpellation.unitCode(), interpellation.congressId(),
				command.meetingId(), command.on(), command.meeting());
		AnswerMode mode = (command.mode() != null) ? command.mode() : interpellation.proposedMode()
			.orElseThrow(() -> new RuleViolation("interpellation.modeMissing", LawArticle.ORG_24));
		interpellation.accept(mode, decision, this.desk.entry(decision.on()));
	}

	/**
	 * What is asked for.
	 *
	 * @param mode none for the one put before the presidium
	 * @param meetingId the meeting where it is on record; its day counts
	 * @param meeting as a paper cites it, where it is not
	 */
	public record Command(long id, int version, @Nullable AnswerMode mode, LocalDate on, @Nullable Long meetingId,
			@Nullable String meeting) {
	}

}
