package cn.township.congress.domain.meeting;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.meeting.MeetingAttendance.Mark;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.EntryMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** What is said of one deputy at one meeting. */
class MeetingAttendanceTest {

	private static final Entry ENTRY = EntryMother.on(MeetingMother.DAY);

	@Test
	@DisplayName("请假要写明批准人（代表法第十三条）")
	void leaveNeedsAnApprover() {
		Meeting meeting = MeetingMother.plenary();
		assertRefused("attendance.noApprover", "代表法第十三条",
				() -> new MeetingAttendance(meeting, 1, Mark.onLeave(null, "住院"), ENTRY));
		MeetingAttendance leave = new MeetingAttendance(meeting, 1, Mark.onLeave("主席团", "住院"), ENTRY);
		leave.mark(meeting, Mark.PRESENT, ENTRY);
		assertThat(leave.mark()).isEqualTo(Attendance.PRESENT);
		assertThat(leave.approver()).isNull();
		assertThat(leave.isLate()).isFalse();
	}

	@Test
	@DisplayName("点名以后只能补记后到的，不能再改请假和缺席（地方组织法第十四条）")
	void afterTheRollOnlyLatecomers() {
		Meeting meeting = MeetingMother.plenary();
		MeetingAttendance absent = new MeetingAttendance(meeting, 1, Mark.ABSENT, ENTRY);
		MeetingAttendance there = new MeetingAttendance(meeting, 2, Mark.PRESENT, ENTRY);
		meeting.callTheRoll(MeetingMother.held(60, 40).roll().orElseThrow(), ENTRY);
		assertRefused("attendance.rolled", "地方组织法第十四条", () -> absent.mark(meeting, Mark.onLeave("主席团", null), ENTRY));
		assertRefused("attendance.rolled", "地方组织法第十四条", () -> absent.requireCorrectable(meeting));
		absent.mark(meeting, Mark.PRESENT, ENTRY);
		assertThat(absent.isLate()).isTrue();
		there.mark(meeting, Mark.PRESENT, ENTRY);
		assertThat(there.isLate()).isFalse();
		meeting.end();
		assertRefused("attendance.rolled", "地方组织法第十四条", () -> absent.mark(meeting, Mark.PRESENT, ENTRY));
	}

	@Test
	@DisplayName("点名以后才有提前离会，离会的回来可以再签到（地方组织法第十四条）")
	void whoLeavesMayComeBack() {
		Meeting meeting = MeetingMother.plenary();
		MeetingAttendance there = new MeetingAttendance(meeting, 2, Mark.PRESENT, ENTRY);
		assertRefused("attendance.leaveNotPresent", "地方组织法第十四条", () -> there.leave(meeting, ENTRY));
		meeting.callTheRoll(MeetingMother.held(60, 40).roll().orElseThrow(), ENTRY);
		there.leave(meeting, ENTRY);
		assertThat(there.isGone()).isTrue();
		there.mark(meeting, Mark.PRESENT, ENTRY);
		assertThat(there.isGone()).isFalse();
	}

}
