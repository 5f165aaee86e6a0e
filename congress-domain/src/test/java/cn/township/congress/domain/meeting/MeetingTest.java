package cn.township.congress.domain.meeting;

import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.EntryMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** A meeting from its draft to its end. */
class MeetingTest {

	private static final String ART = "地方组织法第十四条";

	private static final String PROVINCE = "本省条例";

	@Test
	@DisplayName("主席团会议：确定召开 → 通知 → 点名 → 结束（本省条例）")
	void thePresidiumIsCalledToldAndHeld() {
		Meeting meeting = MeetingMother.presidium();
		assertThat(meeting.status()).isEqualTo(MeetingStatus.DRAFT);
		assertRefused("meeting.notifyNotScheduled", PROVINCE, () -> meeting.tell(EntryMother.on("2026-07-08")));
		meeting.schedule(3);
		assertRefused("meeting.scheduleNotDraft", PROVINCE, () -> meeting.schedule(null));
		assertRefused("meeting.rollNotReady", PROVINCE, () -> call(meeting, 9, 9, Majority.MORE_THAN_HALF));
		assertRefused("meeting.notifyAfter", PROVINCE, () -> meeting.tell(EntryMother.on("2026-07-16")));
		meeting.tell(EntryMother.on("2026-07-08"));
		assertRefused("meeting.arrangeTold", PROVINCE,
				() -> meeting.arrange(MeetingMother.at(MeetingMother.DAY.plusDays(1))));
		call(meeting, 9, 5, Majority.MORE_THAN_HALF);
		assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
		meeting.end();
		assertRefused("meeting.over", PROVINCE, meeting::requireDeciding);
	}

	@Test
	@DisplayName("改期后通知作废，要重新通知（地方组织法第十四条）")
	void movingWithdrawsTheNotice() {
		Meeting meeting = MeetingMother.plenary();
		meeting.tell(EntryMother.on("2026-07-08"));
		meeting.move(MeetingMother.at(MeetingMother.DAY.plusDays(2)));
		assertThat(meeting.status()).isEqualTo(MeetingStatus.SCHEDULED);
		assertThat(meeting.notifiedOn()).isNull();
		assertThat(meeting.heldOn()).isEqualTo(MeetingMother.DAY.plusDays(2));
	}

	@Test
	@DisplayName("举行以后不能改期、不能取消、不能再点名（地方组织法第十四条）")
	void whatWasHeldStays() {
		Meeting meeting = MeetingMother.held(60, 40);
		assertRefused("meeting.moveOver", ART, () -> meeting.move(MeetingMother.at(MeetingMother.DAY.plusDays(1))));
		assertRefused("meeting.cancelOver", ART, meeting::cancel);
		assertRefused("meeting.rollNotReady", ART, () -> call(meeting, 60, 50, Majority.TWO_THIRDS_OR_MORE));
		assertRefused("meeting.arrangeTold", ART, () -> meeting.arrange(MeetingMother.at(MeetingMother.DAY)));
	}

	@Test
	@DisplayName("不足三分之二：不能表决，不能结束；人到齐后可以重新点名（地方组织法第十四条）")
	void withTooFewNothingIsDecided() {
		Meeting meeting = MeetingMother.held(60, 39);
		assertThat(meeting.status()).isEqualTo(MeetingStatus.INQUORATE);
		assertRefused("meeting.noQuorum", ART, meeting::requireDeciding);
		assertRefused("meeting.endNotHeld", ART, meeting::end);
		call(meeting, 60, 40, Majority.TWO_THIRDS_OR_MORE);
		assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
		meeting.requireDeciding();
	}

	@Test
	@DisplayName("没有点名的不能表决（地方组织法第十四条）")
	void withoutARollNothingIsDecided() {
		assertRefused("meeting.noQuorum", ART, () -> MeetingMother.plenary().requireDeciding());
	}

	@Test
	@DisplayName("取消的不能通知、不能点名（地方组织法第十四条）")
	void whatWasCalledOffIsOver() {
		Meeting meeting = MeetingMother.plenary();
		meeting.cancel();
		assertRefused("meeting.notifyNotScheduled", ART, () -> meeting.tell(EntryMother.on("2026-07-08")));
		assertRefused("meeting.rollNotReady", ART, () -> call(meeting, 60, 60, Majority.TWO_THIRDS_OR_MORE));
	}

	@Test
	@DisplayName("分组审议不点名，也不能表决（地方组织法第十四条）")
	void aGroupDeliberatesOnly() {
		Meeting group = MeetingMother.group();
		group.tell(EntryMother.on("2026-07-08"));
		group.heldAsGroup();
		assertRefused("meeting.noQuorum", ART, group::requireDeciding);
		assertRefused("meeting.rollNotReady", ART, group::heldAsGroup);
		group.end();
		assertThat(group.isEnded()).isTrue();
	}

	@Test
	@DisplayName("点名的结果定下来，不再随名册变动（地方组织法第十四条）")
	void theRollIsKept() {
		Meeting meeting = MeetingMother.rolled(new RollCall(60, 1, 2, 1, 56, Majority.TWO_THIRDS_OR_MORE));
		assertThat(meeting.roll()).contains(new RollCall(60, 1, 2, 1, 56, Majority.TWO_THIRDS_OR_MORE));
	}

	private static void call(Meeting meeting, int due, int present, Majority rule) {
		meeting.callTheRoll(new RollCall(due, 0, 0, due - present, present, rule), EntryMother.on(MeetingMother.DAY));
	}

}
