package cn.township.congress.service.session;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Changes the wording of an item and where it is dealt with.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class EditItem {

	private final Agenda agenda;

	private final CourseMeetings meetings;

	EditItem(Agenda agenda, CourseMeetings meetings) {
		this.agenda = agenda;
		this.meetings = meetings;
	}

	public void execute(Command command) {
		SessionCourse course = this.agenda.open(command.courseId());
		AgendaItem item = this.agenda.item(course, command.itemId(), command.version());
		if (command.meetingId() != null) {
			this.meetings.require(course, command.meetingId());
		}
		requireAdoptedAsItIs(item, command.text());
		if (!item.text().equals(command.text())) {
			item.edit(command.text());
		}
		item.takeAt(command.meetingId());
	}

	/**
	 * What the congress adopted is changed by another vote only; who reports may change.
	 */
	private static void requireAdoptedAsItIs(AgendaItem item, AgendaText text) {
		boolean same = item.title().equals(text.title()) && item.kind() == text.kind()
				&& item.needsVote() == text.needsVote();
		if (item.status() == AgendaStatus.SET && !same) {
			throw new RuleViolation("agenda.adoptedAlready", LawArticle.ORG_25, item.title());
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param meetingId where it is dealt with; none as long as that is open
	 */
	public record Command(long courseId, long itemId, int version, AgendaText text, @Nullable Long meetingId) {
	}

}
