package cn.township.congress.service.presidium;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.presidium.Minutes;
import cn.township.congress.domain.presidium.MinutesBook;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Drafts the record of a meeting from the data. What its editor has written is never
 * overwritten; a newer draft only stands beside it.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class DraftMinutes {

	private final PresidiumDesk desk;

	private final MeetingFiles files;

	private final MinutesText text;

	private final MinutesBook book;

	DraftMinutes(PresidiumDesk desk, MeetingFiles files, MinutesText text, MinutesBook book) {
		this.desk = desk;
		this.files = files;
		this.text = text;
		this.book = book;
	}

	public void execute(Command command) {
		Meeting meeting = this.desk.lock(command.meetingId());
		String draft = this.text.of(this.files.file(meeting.id()));
		this.book.findLockedByMeetingId(meeting.id())
			.ifPresentOrElse((minutes) -> minutes.draftAgain(draft),
					() -> this.book.save(new Minutes(meeting, draft, this.desk.actorName())));
	}

	public record Command(long meetingId) {
	}

}
