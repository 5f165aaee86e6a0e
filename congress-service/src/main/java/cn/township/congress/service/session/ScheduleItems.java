package cn.township.congress.service.session;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Says at which meeting of the session each item is dealt with.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class ScheduleItems {

	private final Agenda agenda;

	private final CourseMeetings meetings;

	ScheduleItems(Agenda agenda, CourseMeetings meetings) {
		this.agenda = agenda;
		this.meetings = meetings;
	}

	public void execute(Command command) {
		SessionCourse course = this.agenda.open(command.courseId());
		command.meetings()
			.values()
			.stream()
			.flatMap(Optional::stream)
			.distinct()
			.forEach((id) -> this.meetings.require(course, id));
		for (AgendaItem item : this.agenda.items(course)) {
			Optional<Long> meeting = command.meetings().get(item.id());
			if (meeting != null && item.status().isOpen() && !Objects.equals(item.meetingId(), meeting.orElse(null))) {
				item.takeAt(meeting.orElse(null));
			}
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param meetings by the id of the item; empty for one that is still open
	 */
	public record Command(long courseId, Map<Long, Optional<Long>> meetings) {
	}

}
