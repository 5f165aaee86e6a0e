package cn.township.congress.service.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("会议的召集、改期和议程")
class CourseRulesTest {

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("第一次会议由上届主席团召集，本届主席团的会议不能召集（地方组织法第二十条）")
	void thePresidiumBeforeConvenesTheFirstSession() {
		CourseTown town = CourseTown.elected(this.context, 6);
		LocalDate day = town.today();
		long id = town.plan(RunningOrder.FIRST, 1, day, day);
		long own = presidium(town, town.congress(), day.minusDays(5), true);
		assertRefused("course.notPreviousPresidium", "地方组织法第二十条", () -> convene(town, id, own, day.minusDays(5)));
		Congress elected = town.town().congress(town.congress());
		long previous = town.asSystem(() -> town.bean(Congresses.class).before(elected).orElseThrow().id());
		long unheld = presidium(town, previous, day.minusDays(4), false);
		assertRefused("course.meetingNotHeld", "本省条例", () -> convene(town, id, unheld, day.minusDays(4)));
		long held = presidium(town, previous, day.minusDays(3), true);
		assertRefused("course.convenedOtherDay", "地方组织法第十四条", () -> convene(town, id, held, day.minusDays(2)));
		convene(town, id, held, day.minusDays(3));
		assertThat(town.course(id).status()).isEqualTo(CourseStatus.CONVENED);
		assertThat(town.as(town.clerk(), () -> town.bean(CourseQueries.class).conveners(id)))
			.extracting(CourseQueries.Convener::id)
			.containsExactly(held);
	}

	@Test
	@DisplayName("两人同时登记决定召开，后一个被告知；别的乡镇登记不了")
	void twoPeopleConveneAtOnce() {
		CourseTown town = CourseTown.met(this.context, 6);
		long id = town.plan(RunningOrder.REGULAR, 2, town.today(), town.today());
		ConveneSession.Command seen = new ConveneSession.Command(id, town.version(id), town.today(), "主席团会议", null,
				null, null);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> town.as(TestActors.chair(TestActors.LIUXI), () -> {
			town.bean(ConveneSession.class).execute(seen);
			return true;
		}));
		town.as(town.chair(), () -> {
			town.bean(ConveneSession.class).execute(seen);
			return true;
		});
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> town.as(town.chair(), () -> {
				town.bean(ConveneSession.class).execute(seen);
				return true;
			}));
	}

	@Test
	@DisplayName("通知后改期：各次会议一起顺延，要重新通知（地方组织法第十四条）；通知不足天数的要确认")
	void movedAfterTheNotice() {
		CourseTown town = CourseTown.met(this.context, 6);
		LocalDate day = town.today().plusDays(20);
		long id = town.plan(RunningOrder.REGULAR, 2, day, day.plusDays(1));
		town.convene(id, town.today().minusDays(1), null);
		town.tell(id, town.today(), false);
		assertThat(town.detail(id).meetings()).allMatch((one) -> one.status() == MeetingStatus.NOTIFIED);
		town.as(town.chair(), () -> {
			town.bean(MoveSession.class)
				.execute(new MoveSession.Command(id, town.version(id), town.today(),
						new SessionCourse.Days(day.minusDays(15), day.minusDays(14)), "礼堂", "主席团会议", "换届选举准备提前完成"));
			return true;
		});
		CourseDetail moved = town.detail(id);
		assertThat(moved.head().status()).isEqualTo(CourseStatus.CONVENED);
		assertThat(moved.meetings()).allMatch((one) -> one.status() == MeetingStatus.SCHEDULED);
		assertThat(moved.meetings().get(0).on()).isEqualTo(day.minusDays(15));
		assertThat(moved.timeline().get(0).note()).contains("改为", "换届选举准备提前完成");
		assertRefused("course.noticeShort", "系统默认值", () -> town.tell(id, town.today(), false));
		town.tell(id, town.today(), true);
	}

	@Test
	@DisplayName("议程印发前可以调整顺序、删除；印发后序号不变，取消的保留序号")
	void numbersStayOncePrinted() {
		CourseTown town = CourseTown.met(this.context, 6);
		long id = town.plan(RunningOrder.REGULAR, 2, town.today(), town.today());
		List<AgendaItem> drafted = town.items(id);
		clerk(town, () -> town.bean(ShiftItem.class)
			.execute(new ShiftItem.Command(id, drafted.get(1).id(), drafted.get(1).version(), true)));
		assertThat(titles(town, id)).startsWith(drafted.get(1).title(), drafted.get(0).title());
		AgendaItem third = town.items(id).get(2);
		clerk(town, () -> town.bean(RemoveItem.class).execute(new RemoveItem.Command(id, third.id(), third.version())));
		assertThat(town.items(id)).extracting(AgendaItem::itemNo).containsExactly(1, 2, 3);
		clerk(town, () -> town.bean(PrintAgenda.class).execute(id));
		AgendaItem second = town.items(id).get(1);
		assertRefused("agenda.numberPrinted", () -> clerk(town, () -> town.bean(ShiftItem.class)
			.execute(new ShiftItem.Command(id, second.id(), second.version(), true))));
		clerk(town,
				() -> town.bean(RemoveItem.class).execute(new RemoveItem.Command(id, second.id(), second.version())));
		long added = town.as(town.clerk(), () -> town.bean(AddItem.class)
			.execute(new AddItem.Command(id, new AgendaText(AgendaKind.OTHER, "其他", null, false))));
		assertThat(town.items(id)).extracting(AgendaItem::itemNo).containsExactly(1, 2, 3, 4);
		assertThat(town.items(id).get(1).status()).isEqualTo(AgendaStatus.REMOVED);
		assertThat(town.items(id).get(3).id()).isEqualTo(added);
	}

	@Test
	@DisplayName("议程通过后补充的要再付表决，通过的题目不能改（地方组织法第二十五条）；没有过半数的不算通过")
	void whatIsAddedIsAdoptedToo() {
		CourseTown town = CourseTown.met(this.context, 6);
		long id = town.plan(RunningOrder.REGULAR, 2, town.today(), town.today());
		long preparatory = town.meeting(id, MeetingKind.PREPARATORY, 1);
		long group = town.meeting(id, MeetingKind.GROUP, 1);
		town.convene(id, town.today().minusDays(9), null);
		town.tell(id, town.today().minusDays(8), false);
		town.roll(preparatory, 4, 0);
		assertRefused("course.agendaNotByCongress", "地方组织法第二十五条", () -> clerk(town,
				() -> town.bean(AdoptAgenda.class).execute(new AdoptAgenda.Command(id, group, Ballot.SHOW_OF_HANDS))));
		town.adoptAgenda(id, preparatory, 3);
		assertThat(town.items(id)).allMatch((item) -> item.status() == AgendaStatus.PROPOSED);
		town.adoptAgenda(id, preparatory, 4);
		assertThat(town.items(id)).allMatch((item) -> item.status() == AgendaStatus.SET);
		AgendaItem first = town.items(id).get(0);
		assertRefused("agenda.adoptedAlready", "地方组织法第二十五条",
				() -> clerk(town,
						() -> town.bean(EditItem.class)
							.execute(new EditItem.Command(id, first.id(), first.version(),
									new AgendaText(first.kind(), "换了题目", null, first.needsVote()), null))));
		long added = town.as(town.clerk(), () -> town.bean(AddItem.class)
			.execute(new AddItem.Command(id, new AgendaText(AgendaKind.OTHER, "其他", null, true))));
		assertThat(town.detail(id).proposed()).isEqualTo(1);
		town.adoptAgenda(id, preparatory, 4);
		assertThat(town.items(id)).filteredOn((item) -> item.id() == added)
			.allMatch((item) -> item.status() == AgendaStatus.SET);
	}

	@Test
	@DisplayName("选举没有完成，选举事项不能登记为完成（地方组织法第二十九条）；暂缓的不妨碍闭幕")
	void electionsAreFinishedFirst() {
		CourseTown town = CourseTown.met(this.context, 6);
		long id = town.plan(RunningOrder.EXTRAORDINARY, 2, town.today(), town.today());
		long preparatory = town.meeting(id, MeetingKind.PREPARATORY, 1);
		town.convene(id, town.today(), 2);
		town.tell(id, town.today(), false);
		town.roll(preparatory, 6, 0);
		town.prepare(id);
		town.adoptAgenda(id, preparatory, 6);
		town.open(id, town.today());
		AgendaItem election = town.items(id)
			.stream()
			.filter((item) -> item.kind() == AgendaKind.ELECTION)
			.findFirst()
			.orElseThrow();
		assertRefused("agenda.electionOpen", "地方组织法第二十九条", () -> finish(town, id, election, AgendaStatus.ADOPTED));
		finish(town, id, election, AgendaStatus.DEFERRED);
		town.roll(town.meeting(id, MeetingKind.PLENARY, 1), 5, 0);
		town.close(id, town.today());
		assertThat(town.course(id).status()).isEqualTo(CourseStatus.CLOSED);
	}

	@Test
	@DisplayName("议程可以按会议安排，别的会议的不行")
	void itemsAreScheduled() {
		CourseTown town = CourseTown.met(this.context, 6);
		long id = town.plan(RunningOrder.REGULAR, 2, town.today(), town.today());
		long other = town.plan(RunningOrder.MID_YEAR, 3, town.today().plusDays(90), town.today().plusDays(90));
		long plenary = town.meeting(id, MeetingKind.PLENARY, 2);
		AgendaItem item = town.items(id).get(0);
		assertThat(item.meetingId()).isEqualTo(town.meeting(id, MeetingKind.PLENARY, 1));
		clerk(town, () -> town.bean(ScheduleItems.class)
			.execute(new ScheduleItems.Command(id, Map.of(item.id(), Optional.of(plenary)))));
		assertThat(town.items(id).get(0).meetingId()).isEqualTo(plenary);
		long elsewhere = town.meeting(other, MeetingKind.PLENARY, 1);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clerk(town, () -> town.bean(ScheduleItems.class)
			.execute(new ScheduleItems.Command(id, Map.of(item.id(), Optional.of(elsewhere))))));
	}

	private static void finish(CourseTown town, long id, AgendaItem item, AgendaStatus how) {
		clerk(town, () -> town.bean(FinishItem.class)
			.execute(new FinishItem.Command(id, item.id(), item.version(), how, town.today(), null)));
	}

	private static List<String> titles(CourseTown town, long id) {
		return town.items(id).stream().map(AgendaItem::title).toList();
	}

	private static void convene(CourseTown town, long id, long meeting, LocalDate on) {
		town.as(town.chair(), () -> {
			town.bean(ConveneSession.class)
				.execute(new ConveneSession.Command(id, town.version(id), on, "主席团会议", meeting, null, null));
			return true;
		});
	}

	private static void clerk(CourseTown town, Runnable work) {
		town.as(town.clerk(), () -> {
			work.run();
			return true;
		});
	}

	/** A meeting of a presidium between sessions. */
	private static long presidium(CourseTown town, long congress, LocalDate on, boolean held) {
		return town.asSystem(() -> {
			Meeting meeting = new Meeting(town.town().unit(), congress, null, MeetingKind.PRESIDIUM, on.getDayOfYear(),
					null, new Appointment(on, null, null, null), "测试");
			meeting.schedule(null);
			if (held) {
				Entry entry = Entry.of(on, town.bean(Clock.class), "测试");
				meeting.tell(entry);
				meeting.callTheRoll(new RollCall(7, 0, 0, 0, 7, Majority.MORE_THAN_HALF), entry);
			}
			return town.bean(Meetings.class).save(meeting).id();
		});
	}

}
