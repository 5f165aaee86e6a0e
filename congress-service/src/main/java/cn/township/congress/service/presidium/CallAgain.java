package cn.township.congress.service.presidium;

import java.util.List;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.presidium.AgendaSubject;
import cn.township.congress.domain.presidium.AgendaSubjects;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Too few came: another meeting takes over what was on the agenda.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class CallAgain {

	private final PresidiumDesk desk;

	private final PresidiumNumbers numbers;

	private final AgendaItems items;

	private final AgendaSubjects subjects;

	CallAgain(PresidiumDesk desk, PresidiumNumbers numbers, AgendaItems items, AgendaSubjects subjects) {
		this.desk = desk;
		this.numbers = numbers;
		this.items = items;
		this.subjects = subjects;
	}

	/** Returns the id of the new meeting. */
	public long execute(Command command) {
		Meeting missed = this.desk.load(command.id(), command.version());
		if (missed.status() != MeetingStatus.INQUORATE) {
			throw new RuleViolation("presidium.notInquorate", LocalRule.PROVINCE, missed.status());
		}
		List<AgendaItem> open = this.items.findByMeetingIdOrderByItemNo(missed.id())
			.stream()
			.filter((item) -> item.status().isOpen())
			.toList();
		int number = this.numbers.next(missed.congressId(), missed.courseId());
		Meeting next = this.desk.save(new Meeting(missed.unitCode(), missed.congressId(), missed.courseId(),
				MeetingKind.PRESIDIUM, number, null, command.when(), this.desk.actorName()));
		this.desk.note(next, ProceedingKind.PLANNED, this.desk.today(),
				"接续" + this.desk.citation(missed) + "（不足法定人数）的议题");
		for (int i = 0; i < open.size(); i++) {
			takeOver(open.get(i), next, i + 1);
		}
		return next.id();
	}

	private void takeOver(AgendaItem item, Meeting next, int number) {
		AgendaItem taken = this.items.save(new AgendaItem(next.unitCode(), null, next.id(), number, item.text()));
		for (AgendaSubject subject : this.subjects.findByItemIdOrderById(item.id())) {
			this.subjects.save(subject.takenOverBy(taken));
		}
		item.settle(AgendaStatus.DEFERRED, this.desk.today(), "不足法定人数，转到" + this.desk.citation(next));
	}

	public record Command(long id, int version, Appointment when) {
	}

}
