package cn.township.congress.service.session;

import java.util.List;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.VoteDesk;

/**
 * Puts the agenda to the vote at the preparatory meeting or a plenary; counted in favour
 * by more than half of all deputies, its items are set (地方组织法第二十五条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class AdoptAgenda {

	private final Agenda agenda;

	private final CourseMeetings meetings;

	private final CourseFacts facts;

	private final VoteDesk voteDesk;

	AdoptAgenda(Agenda agenda, CourseMeetings meetings, CourseFacts facts, VoteDesk voteDesk) {
		this.agenda = agenda;
		this.meetings = meetings;
		this.facts = facts;
		this.voteDesk = voteDesk;
	}

	/** Returns the id of the vote. */
	public long execute(Command command) {
		SessionCourse course = this.agenda.open(command.courseId());
		List<AgendaItem> proposed = this.agenda.items(course)
			.stream()
			.filter((item) -> item.status() == AgendaStatus.PROPOSED)
			.toList();
		if (proposed.isEmpty()) {
			throw new RuleViolation("course.agendaNothingNew", null);
		}
		if (!this.meetings.require(course, command.meetingId()).kind().isOfAllDeputies()) {
			throw new RuleViolation("course.agendaNotByCongress", LawArticle.ORG_25);
		}
		if (this.facts.agendaVoteOpen(course.id())) {
			throw new RuleViolation("course.agendaVoteOpen", null);
		}
		boolean again = this.facts.passed(course.id(), VotePurpose.AGENDA);
		String title = again ? "补充列入会议议程的" + proposed.size() + "项" : "会议议程（草案）";
		return this.voteDesk
			.put(command.meetingId(), VotePurpose.AGENDA, title, command.ballot(), null, List.of(VoteSubject.of(title)))
			.id();
	}

	public record Command(long courseId, long meetingId, Ballot ballot) {
	}

}
