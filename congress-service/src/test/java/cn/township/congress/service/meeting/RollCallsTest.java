package cn.township.congress.service.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.ObserverGround;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.meeting.MarkAttendance.Line;
import cn.township.congress.service.meeting.MarkAttendance.State;
import cn.township.congress.service.rule.ChangeSetting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Signing in and calling the roll, for all kinds of meetings. */
@DatabaseTest
class RollCallsTest {

	private static final String ART = "地方组织法第十四条";

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("点名按当天在任的代表计算：应到、请假、缺席、实到，没有签到的记为缺席（地方组织法第十四条）")
	void theRollIsCountedFromTheMarks() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long id = town.plenary(1, town.today());
		town.signIn(id, town.first(9));
		town.mark(id, List.of(Line.onLeave(town.deputies().get(9), "主席团", "住院手术")));
		assertThat(town.roll(id)).isTrue();
		assertThat(town.head(id).roll()).isEqualTo(new RollCall(12, 0, 1, 2, 9, Majority.TWO_THIRDS_OR_MORE));
		assertThat(rows(town, id)).extracting(AttendanceRow::state)
			.filteredOn((state) -> state == State.NONE)
			.hasSize(2);
		assertThat(town.texts("SELECT note FROM proceeding WHERE meeting_id = :id", id))
			.containsExactly("应到代表12名，请假1名，缺席2名，实到9名，符合法定人数");
	}

	@Test
	@DisplayName("不足三分之二的，什么都不能决定；人到齐后重新点名（地方组织法第十四条）")
	void withTooFewTheMeetingIsInquorate() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long id = town.held(1, 7);
		assertThat(town.head(id).status()).isEqualTo(MeetingStatus.INQUORATE);
		town.item(id, 1, "政府工作报告", true);
		assertRefused("meeting.noQuorum", ART,
				() -> town.put(id, VotePurpose.ITEM, Ballot.SHOW_OF_HANDS, null, "政府工作报告"));
		town.signIn(id, town.deputies().subList(7, 8));
		assertThat(town.roll(id)).isTrue();
		assertThat(town.head(id).roll()).isEqualTo(new RollCall(12, 0, 0, 4, 8, Majority.TWO_THIRDS_OR_MORE));
	}

	@Test
	@DisplayName("通知以后、开会以前离任的，不再应到：分母随当天在任人数变（地方组织法第十四条）")
	void whoLeavesOfficeBetweenNoticeAndMeetingIsNotDue() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long id = town.plenary(1, town.today());
		town.signIn(id, town.first(8));
		long left = town.deputies().get(0);
		LocalDate yesterday = town.today().minusDays(1);
		town.change(left, (mandate) -> mandate.reportTermination(DeputyMother.on(yesterday), TerminationGround.DIED,
				yesterday, "资格审查委员会报告", null));
		assertRefused("attendance.notDue", ART, () -> town.signIn(id, List.of(left)));
		assertThat(town.roll(id)).isFalse();
		assertThat(town.head(id).roll()).isEqualTo(new RollCall(11, 0, 0, 4, 7, Majority.TWO_THIRDS_OR_MORE));
		assertThat(rows(town, id)).extracting(AttendanceRow::mandateId).doesNotContain(left);
	}

	@Test
	@DisplayName("暂停执行职务的计入应到，不能签到（代表法第六十一条）")
	void suspendedDeputiesAreDueButCannotAttend() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long id = town.plenary(1, town.today());
		long suspended = town.deputies().get(11);
		town.signIn(id, town.first(8));
		town.signIn(id, List.of(suspended));
		town.change(suspended,
				(mandate) -> mandate.suspend(DeputyMother.on(town.today()), SuspensionGround.IN_CUSTODY, "许可逮捕的决定"));
		assertRefused("attendance.suspended", "代表法第六十一条", () -> town.signIn(id, List.of(suspended)));
		assertRefused("attendance.suspended", "代表法第六十一条",
				() -> town.mark(id, List.of(Line.onLeave(suspended, "主席团", null))));
		assertThat(town.roll(id)).isTrue();
		assertThat(town.head(id).roll()).isEqualTo(new RollCall(12, 1, 0, 3, 8, Majority.TWO_THIRDS_OR_MORE));
		assertThat(rows(town, id)).filteredOn(AttendanceRow::suspended).hasSize(1);
	}

	@Test
	@DisplayName("同一名代表在一张表里出现两次、别的乡镇的代表，拒绝（地方组织法第十四条）")
	void nobodySignsInTwiceNorForAnotherTown() {
		MeetingTown town = MeetingTown.in(this.context, 6);
		MeetingTown other = MeetingTown.in(this.context, 3);
		long id = town.plenary(1, town.today());
		long one = town.deputies().get(0);
		assertRefused("attendance.twice", ART, () -> town.signIn(id, List.of(one, one)));
		assertRefused("attendance.notDue", ART, () -> town.signIn(id, other.first(1)));
		assertThat(rows(town, id)).extracting(AttendanceRow::state).containsOnly(State.NONE);
	}

	@Test
	@DisplayName("没有应到人员的不能点名（地方组织法第十四条）；会议日期没到的不能点名")
	void nobodyDueNoRoll() {
		MeetingTown town = MeetingTown.in(this.context, 6);
		long presidium = town.presidium(1, List.of());
		assertRefused("meeting.nobodyDue", ART, () -> town.roll(presidium));
		long tomorrow = town.plenary(1, town.today().plusDays(1));
		town.signIn(tomorrow, town.first(6));
		assertRefused("date.inFuture", () -> town.roll(tomorrow));
	}

	@Test
	@DisplayName("点名后到的补签、提前离会的去掉：点名的数不变，表决时出席的人数变（地方组织法第十四条）")
	void latecomersAndThoseWhoLeave() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long id = town.held(1, 8);
		town.signIn(id, town.deputies().subList(8, 10));
		town.mark(id, List.of(Line.unmarked(town.deputies().get(0))));
		assertThat(town.head(id).roll()).isEqualTo(new RollCall(12, 0, 0, 4, 8, Majority.TWO_THIRDS_OR_MORE));
		assertThat(rows(town, id)).filteredOn(AttendanceRow::late).hasSize(2);
		Meeting held = town.meetingOf(id);
		assertThat(town.asSystem(() -> town.bean(MeetingRoll.class).present(held))).hasSize(9);
		assertRefused("attendance.rolled", ART,
				() -> town.mark(id, List.of(Line.onLeave(town.deputies().get(11), "主席团", null))));
	}

	@Test
	@DisplayName("主席团会议的应到是当天的主席团成员，法定人数按本地设置（本省条例）")
	void thePresidiumByItsMembersAndTheSetting() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long id = town.presidium(1, town.first(9));
		town.signIn(id, town.first(5));
		assertRefused("attendance.notDue", "本省条例", () -> town.signIn(id, town.deputies().subList(9, 10)));
		assertThat(town.roll(id)).isTrue();
		assertThat(town.head(id).roll()).isEqualTo(new RollCall(9, 0, 0, 4, 5, Majority.MORE_THAN_HALF));
		MeetingTown strict = MeetingTown.in(this.context, 12);
		strict.as(TestActors.admin(strict.unit()), () -> {
			strict.bean(ChangeSetting.class)
				.execute(new ChangeSetting.Command(strict.unit(), SettingKey.PRESIDIUM_QUORUM, "TWO_THIRDS",
						strict.today().minusDays(200), "本省条例第二十四条"));
			return true;
		});
		long other = strict.presidium(1, strict.first(9));
		strict.signIn(other, strict.first(5));
		assertThat(strict.roll(other)).isFalse();
		assertThat(strict.head(other).roll()).isEqualTo(new RollCall(9, 0, 0, 4, 5, Majority.TWO_THIRDS_OR_MORE));
	}

	@Test
	@DisplayName("分组审议没有点名，登记签到的人；不能表决")
	void groupsHaveNoRoll() {
		MeetingTown town = MeetingTown.in(this.context, 6);
		long id = town.meeting(town.course(), MeetingKind.GROUP, 1, "第一代表组", town.today());
		town.signIn(id, town.first(3));
		assertThat(town.roll(id)).isTrue();
		assertThat(town.head(id).roll()).isNull();
		assertThat(town.head(id).status()).isEqualTo(MeetingStatus.HELD);
	}

	@Test
	@DisplayName("两人同时签到：各改各的都算数；改同一个人的，后保存的被告知")
	void twoClerksAtOnce() throws Exception {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long id = town.plenary(1, town.today());
		atOnce(Stream.of(town.first(6), town.deputies().subList(6, 12)).map((part) -> (Callable<Boolean>) () -> {
			town.mark(id,
					part.stream().map((one) -> new Line(one, Attendance.PRESENT, null, null, State.NONE)).toList());
			return true;
		}).toList());
		assertThat(rows(town, id)).extracting(AttendanceRow::state).containsOnly(State.PRESENT);
		long one = town.deputies().get(0);
		town.mark(id, List.of(new Line(one, Attendance.ON_LEAVE, "主席团", null, State.PRESENT)));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> town.mark(id, List.of(new Line(one, null, null, null, State.PRESENT))));
		town.mark(id, List.of(new Line(one, Attendance.PRESENT, null, null, State.PRESENT)));
		assertThat(rows(town, id)).extracting(AttendanceRow::state).contains(State.ON_LEAVE);
	}

	@Test
	@DisplayName("请假原因不进审计、不给县里看，查看留痕（个人信息保护法第二十八条）")
	void theReasonOfALeaveIsHidden() {
		MeetingTown town = MeetingTown.in(this.context, 6);
		long id = town.plenary(1, town.today());
		town.mark(id, List.of(Line.onLeave(town.deputies().get(0), "主席团", "住院手术")));
		town.mark(id, List.of(Line.onLeave(town.deputies().get(0), "主席", null)));
		long leave = rows(town, id).get(0).id();
		assertThat(rows(town, id).toString()).doesNotContain("住院");
		ShowLeaveReason.Command show = new ShowLeaveReason.Command(id, leave);
		assertThat(town.as(town.clerk(), () -> town.bean(ShowLeaveReason.class).execute(show))).isEqualTo("住院手术");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> town.as(town.county(), () -> town.bean(ShowLeaveReason.class).execute(show)));
		assertThat(town.texts("SELECT concat(old_values, new_values) FROM audit_entry"
				+ " WHERE table_name = 'meeting_attendance' AND row_id = :id ORDER BY id", leave))
			.isNotEmpty()
			.noneMatch((values) -> values.contains("住院"))
			.last()
			.asString()
			.contains("reason_shown_to");
	}

	@Test
	@DisplayName("列席人员：政府领导人员（地方组织法第二十一条）、县级代表（代表法第三十四条），同一人不能邀请两次")
	void observersAreInvited() {
		MeetingTown town = MeetingTown.in(this.context, 6);
		long id = town.plenary(1, town.today());
		KeepObservers.Guest head = new KeepObservers.Guest("王强", "镇人民政府", "镇长", ObserverGround.GOVERNMENT_LEADER);
		keep(town, KeepObservers.Command.invite(id, List.of(head)));
		assertRefused("observer.twice", "地方组织法第二十一条",
				() -> keep(town, KeepObservers.Command.invite(id, List.of(head))));
		long other = town.plenary(2, town.today());
		List<ObserverQueries.Row> listed = observers(town, other);
		assertThat(listed).extracting(ObserverQueries.Row::name).containsExactly("王强");
		keep(town, KeepObservers.Command.attended(id, Set.of(listed.get(0).id())));
		assertThat(observers(town, id)).extracting(ObserverQueries.Row::attended).containsExactly(true);
		long presidium = town.presidium(1, town.first(3));
		assertThat(observers(town, presidium)).isEmpty();
		keep(town, KeepObservers.Command.strike(id, listed.get(0).id()));
		assertThat(observers(town, id)).isEmpty();
	}

	private static void keep(MeetingTown town, KeepObservers.Command command) {
		town.as(town.clerk(), () -> {
			town.bean(KeepObservers.class).execute(command);
			return true;
		});
	}

	private static List<ObserverQueries.Row> observers(MeetingTown town, long meeting) {
		return town.as(town.clerk(), () -> town.bean(ObserverQueries.class).observers(town.head(meeting)));
	}

	private static List<AttendanceRow> rows(MeetingTown town, long meeting) {
		return town.as(town.clerk(), () -> town.bean(MeetingQueries.class).attendance(meeting));
	}

	static void atOnce(List<Callable<Boolean>> deeds) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
		CyclicBarrier start = new CyclicBarrier(deeds.size());
		try {
			List<Future<Boolean>> outcomes = new ArrayList<>();
			deeds.forEach((deed) -> outcomes.add(threads.submit(() -> {
				start.await(20, TimeUnit.SECONDS);
				return deed.call();
			})));
			for (Future<Boolean> outcome : outcomes) {
				outcome.get(60, TimeUnit.SECONDS);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

}
