package cn.township.congress.service.session;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Settles an item of a session without a vote of its own: the elections under it are
 * finished, or it is put off although no meeting took it.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class FinishItem {

	private final Agenda agenda;

	private final CourseFacts facts;

	private final CourseDesk desk;

	FinishItem(Agenda agenda, CourseFacts facts, CourseDesk desk) {
		this.agenda = agenda;
		this.facts = facts;
		this.desk = desk;
	}

	public void execute(Command command) {
		SessionCourse course = this.agenda.open(command.courseId());
		AgendaItem item = this.agenda.item(course, command.itemId(), command.version());
		if (this.facts.itemVoteOpen(item.id())) {
			throw new RuleViolation("vote.itemOpen", item.kind().basis(), item.title());
		}
		if (command.how() == AgendaStatus.ADOPTED) {
			requireElected(course, item);
		}
		else if (command.how() != AgendaStatus.DEFERRED) {
			throw new RuleViolation("agenda.needsVote", item.kind().basis(), item.title());
		}
		item.settle(command.how(), this.desk.entry(command.on()), command.note());
	}

	private void requireElected(SessionCourse course, AgendaItem item) {
		if (item.kind() != AgendaKind.ELECTION) {
			throw new RuleViolation("agenda.needsVote", item.kind().basis(), item.title());
		}
		int open = this.facts.openElections(course.id());
		if (open > 0 || !this.facts.heldElections(course.id())) {
			throw new RuleViolation("agenda.electionOpen", LawArticle.ORG_29, item.title());
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param how put off, or adopted where the elections are finished
	 */
	public record Command(long courseId, long itemId, int version, AgendaStatus how, LocalDate on,
			@Nullable String note) {
	}

}
