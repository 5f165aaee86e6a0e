package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.bill.Deliberation;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Enters how a listed bill was deliberated; without such a record it cannot be voted on.
 */
@UseCase(Permission.MANAGE_BILLS)
public class RecordDeliberation {

	private final BillDesk desk;

	private final Meetings meetings;

	RecordDeliberation(BillDesk desk, Meetings meetings) {
		this.desk = desk;
		this.meetings = meetings;
	}

	public void execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		Long id = command.meetingId();
		LocalDate on = (id == null) ? command.on() : meeting(bill, id).heldOn();
		bill.deliberated(new Deliberation(id, command.meeting(), command.opinions()), this.desk.entry(on));
	}

	private Meeting meeting(Bill bill, long id) {
		return this.meetings.findById(id)
			.filter((one) -> one.unitCode().equals(bill.unitCode()) && one.courseId() != null)
			.orElseThrow(() -> new NotFound("meeting", id));
	}

	/**
	 * What is asked for.
	 *
	 * @param meetingId the meeting, where it is on record; its day counts
	 */
	public record Command(long id, int version, LocalDate on, @Nullable Long meetingId, String meeting,
			String opinions) {
	}

}
