package cn.township.congress.service.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingAttendance;
import cn.township.congress.domain.meeting.MeetingAttendances;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteCounted;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.session.StandardAgenda;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.deputy.TermTown;
import cn.township.congress.service.meeting.VoteDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A township with a congress and its deputies, whose sessions are planned and run.
 */
public final class CourseTown {

	private final ApplicationContext context;

	private final TermTown town;

	private final long congress;

	private final List<Long> mandates = new ArrayList<>();

	private CourseTown(ApplicationContext context, LocalDate electedOn, int deputies) {
		this.context = context;
		this.town = TermTown.in(context);
		this.town.elected(18, 60, electedOn.minusYears(5));
		this.congress = this.town.elected(19, 60, electedOn);
		long district = this.town.district(this.congress, 1, 3);
		for (int i = 0; i < deputies; i++) {
			this.mandates.add(this.town.publish(this.congress, district, "代表" + i, electedOn, electedOn.plusDays(5)));
		}
	}

	/** Elected thirty days ago and has not met. */
	public static CourseTown elected(ApplicationContext context, int deputies) {
		return new CourseTown(context, LocalDate.now(context.getBean(Clock.class)).minusDays(30), deputies);
	}

	/** Has met once, a hundred days ago. */
	public static CourseTown met(ApplicationContext context, int deputies) {
		LocalDate today = LocalDate.now(context.getBean(Clock.class));
		CourseTown made = new CourseTown(context, today.minusDays(130), deputies);
		made.town.hold(made.congress, 1, today.minusDays(100));
		return made;
	}

	public TermTown town() {
		return this.town;
	}

	public long congress() {
		return this.congress;
	}

	public LocalDate today() {
		return this.town.today();
	}

	public Actor chair() {
		return this.town.chair();
	}

	public Actor clerk() {
		return this.town.clerk();
	}

	public List<Long> mandates() {
		return List.copyOf(this.mandates);
	}

	/** Plans the next session with its usual agenda and meetings. */
	public long plan(RunningOrder order, int no, LocalDate from, LocalDate to) {
		return as(clerk(),
				() -> bean(PlanSession.class)
					.execute(new PlanSession.Command(this.congress, no, order, new SessionCourse.Days(from, to), "会议室",
							StandardAgenda.of(order, "乡", from.getYear())
								.stream()
								.filter(StandardAgenda.Proposal::usual)
								.map(StandardAgenda.Proposal::text)
								.toList(),
							new PlanSession.UsualMeetings(true, 2, 1, 1))));
	}

	public void convene(long id, LocalDate on, @Nullable Integer proposers) {
		as(chair(), () -> {
			bean(ConveneSession.class)
				.execute(new ConveneSession.Command(id, version(id), on, "主席团会议", null, proposers, null));
			return true;
		});
	}

	public void tell(long id, LocalDate on, boolean confirmed) {
		as(clerk(), () -> {
			bean(NotifySession.class).execute(new NotifySession.Command(id, version(id), on, confirmed, null, null));
			return true;
		});
	}

	public void prepare(long id) {
		as(clerk(), () -> {
			bean(PrepareSession.class).execute(new PrepareSession.Command(id, version(id)));
			return true;
		});
	}

	public void open(long id, LocalDate on) {
		as(chair(), () -> {
			bean(OpenSession.class).execute(new OpenSession.Command(id, version(id), on, null));
			return true;
		});
	}

	public void close(long id, LocalDate on) {
		as(chair(), () -> {
			bean(CloseCourse.class).execute(new CloseCourse.Command(id, version(id), on, null));
			return true;
		});
	}

	public void archive(long id, Map<Long, String> reasons) {
		as(chair(), () -> {
			bean(ArchiveSession.class).execute(new ArchiveSession.Command(id, version(id), today(), reasons, null));
			return true;
		});
	}

	/** The meeting of the kind with the number. */
	public long meeting(long course, MeetingKind kind, int no) {
		return asSystem(() -> bean(Meetings.class).findByCourseIdOrderByHeldOnAscIdAsc(course)
			.stream()
			.filter((one) -> one.kind() == kind && one.meetingNo() == no)
			.findFirst()
			.orElseThrow()
			.id());
	}

	/** Marks the first so many present, the next so many on leave, and calls the roll. */
	public void roll(long meeting, int present, int onLeave) {
		inTown(() -> {
			Meeting held = bean(Meetings.class).findById(meeting).orElseThrow();
			Entry entry = bean(VoteDesk.class).entry(held.heldOn());
			for (int i = 0; i < present + onLeave; i++) {
				MeetingAttendance.Mark mark = (i < present) ? new MeetingAttendance.Mark(Attendance.PRESENT, null, null)
						: new MeetingAttendance.Mark(Attendance.ON_LEAVE, "主席", "生病");
				bean(MeetingAttendances.class).save(new MeetingAttendance(held, this.mandates.get(i), mark, entry));
			}
			int all = this.mandates.size();
			held.callTheRoll(
					new RollCall(all, 0, onLeave, all - present - onLeave, present, Majority.TWO_THIRDS_OR_MORE),
					entry);
			return bean(Meetings.class).save(held).id();
		});
	}

	/** Puts something to the vote and counts so many in favour. */
	public void vote(long meeting, VotePurpose purpose, List<VoteSubject> subjects, int inFavour) {
		long vote = inTown(
				() -> bean(VoteDesk.class).put(meeting, purpose, "表决", Ballot.SHOW_OF_HANDS, null, subjects).id());
		count(vote, inFavour);
	}

	/** Counts so many in favour, the others against. */
	public void count(long vote, int inFavour) {
		inTown(() -> {
			Vote put = bean(Votes.class).findById(vote).orElseThrow();
			put.count(put.lines().stream().map((line) -> LineCount.of(inFavour, put.present() - inFavour, 0)).toList(),
					bean(VoteDesk.class).entry(put.putOn()));
			this.context.publishEvent(new VoteCounted(put.id(), put.purpose(), put.meetingId(), put.putOn()));
			return true;
		});
	}

	/** The agenda is put to the vote there and passed. */
	public void adoptAgenda(long course, long meeting, int inFavour) {
		count(as(clerk(),
				() -> bean(AdoptAgenda.class).execute(new AdoptAgenda.Command(course, meeting, Ballot.SHOW_OF_HANDS))),
				inFavour);
	}

	/** Every item that is open is settled as if it had been heard or voted on. */
	public void settleAll(long course) {
		asSystem(() -> {
			for (AgendaItem item : bean(AgendaItems.class).findByCourseIdOrderByItemNo(course)) {
				if (item.status().isOpen()) {
					item.settle(item.needsVote() ? AgendaStatus.ADOPTED : AgendaStatus.HEARD,
							Entry.of(today(), bean(Clock.class), "测试"), null);
				}
			}
			return true;
		});
	}

	public List<AgendaItem> items(long course) {
		return asSystem(() -> bean(AgendaItems.class).findByCourseIdOrderByItemNo(course));
	}

	public SessionCourse course(long id) {
		return asSystem(() -> bean(SessionCourses.class).findById(id).orElseThrow());
	}

	public int version(long id) {
		return course(id).version();
	}

	public CourseDetail detail(long id) {
		return as(clerk(), () -> bean(CourseQueries.class).detail(id));
	}

	public <T> T one(String sql, Class<T> type) {
		return asSystem(
				() -> bean(JdbcClient.class).sql(sql).param("unit", this.town.unit().value()).query(type).single());
	}

	public <T> T as(Actor actor, Scopes.Work<T, RuntimeException> work) {
		return this.town.as(actor, work);
	}

	public <T> T asSystem(Scopes.Work<T, RuntimeException> work) {
		return this.town.asSystem(work);
	}

	public <T> T bean(Class<T> type) {
		return this.town.bean(type);
	}

	private <T> T inTown(Scopes.Work<T, RuntimeException> work) {
		return as(clerk(), () -> bean(TransactionTemplate.class).execute((tx) -> work.run()));
	}

}
