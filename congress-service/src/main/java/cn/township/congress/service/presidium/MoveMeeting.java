package cn.township.congress.service.presidium;

import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Moves a meeting after the notice; the members are told anew. Both days stay in its
 * timeline.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class MoveMeeting {

	private final PresidiumDesk desk;

	MoveMeeting(PresidiumDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Meeting meeting = this.desk.load(command.id(), command.version());
		String change = words(meeting.appointment()) + "改为" + words(command.to());
		meeting.move(command.to());
		this.desk.note(meeting, ProceedingKind.MOVED, this.desk.today(), change + "：" + command.reason());
	}

	private static String words(Appointment when) {
		String day = when.on().getYear() + "年" + when.on().getMonthValue() + "月" + when.on().getDayOfMonth() + "日";
		String hour = (when.at() != null) ? String.valueOf(when.at()) : "";
		return day + hour + ((when.place() != null) ? "（" + when.place() + "）" : "");
	}

	public record Command(long id, int version, Appointment to, String reason) {
	}

}
