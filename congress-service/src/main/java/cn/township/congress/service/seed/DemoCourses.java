package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.meeting.SettleItem;
import cn.township.congress.service.session.AdoptAgenda;
import cn.township.congress.service.session.CloseCourse;
import cn.township.congress.service.session.NotifySession;
import cn.township.congress.service.session.OpenSession;
import cn.township.congress.service.session.PlanSession;
import cn.township.congress.service.session.PrepareSession;
import cn.township.congress.service.session.PrintAgenda;
import cn.township.congress.service.session.ScheduleItems;
import org.springframework.stereotype.Component;

/** A session of the demo, as far as its row goes; the presidium has convened it. */
@Component
class DemoCourses {

	private final PlanSession planSession;

	private final NotifySession notifySession;

	private final PrintAgenda printAgenda;

	private final AdoptAgenda adoptAgenda;

	private final PrepareSession prepareSession;

	private final OpenSession openSession;

	private final ScheduleItems scheduleItems;

	private final SettleItem settleItem;

	private final CloseCourse closeCourse;

	private final DemoResolutions resolutions;

	private final DemoBills bills;

	private final DemoRollCall rollCall;

	private final DemoVersions versions;

	private final Meetings meetings;

	private final AgendaItems items;

	private final CurrentUser currentUser;

	DemoCourses(PlanSession planSession, NotifySession notifySession, PrintAgenda printAgenda, AdoptAgenda adoptAgenda,
			PrepareSession prepareSession, OpenSession openSession, ScheduleItems scheduleItems, SettleItem settleItem,
			CloseCourse closeCourse, DemoResolutions resolutions, DemoBills bills, DemoRollCall rollCall,
			DemoVersions versions, Meetings meetings, AgendaItems items, CurrentUser currentUser) {
		this.planSession = planSession;
		this.notifySession = notifySession;
		this.printAgenda = printAgenda;
		this.adoptAgenda = adoptAgenda;
		this.prepareSession = prepareSession;
		this.openSession = openSession;
		this.scheduleItems = scheduleItems;
		this.settleItem = settleItem;
		this.closeCourse = closeCourse;
		this.resolutions = resolutions;
		this.bills = bills;
		this.rollCall = rollCall;
		this.versions = versions;
		this.meetings = meetings;
		this.items = items;
		this.currentUser = currentUser;
	}

	/** Returns the id of the session. */
	long plan(CourseSeedRow row, List<AgendaSeedRow> agenda, long congress) {
		return this.planSession.execute(new PlanSession.Command(congress, row.sessionNo(), row.order(), row.days(),
				row.place(), agenda.stream().map((item) -> item.text(row.from())).toList(), row.meetings()));
	}

	void run(CourseSeedRow row, long course, SittingSeeds seeds, Actor chair) {
		LocalDate notifiedOn = row.notifiedOn();
		if (notifiedOn == null) {
			return;
		}
		this.printAgenda.execute(course);
		this.notifySession.execute(new NotifySession.Command(course, version(course), notifiedOn, false, "会议通知", null));
		LocalDate openedOn = row.openedOn();
		if (openedOn != null) {
			open(row, course, openedOn, chair);
			Map<Long, LineCount> listed = this.bills.beforeTheVote(course, seeds.bills(row), openedOn, chair);
			deliberate(row, course, seeds.agenda(row), listed);
			this.bills.inquire(course, seeds.inquiries(row), chair);
		}
		LocalDate closedOn = row.closedOn();
		if (closedOn != null) {
			this.bills.afterTheVote(course, seeds.bills(row), closedOn);
			as(chair, () -> this.closeCourse.execute(new CloseCourse.Command(course, version(course), closedOn, null)));
			this.resolutions.publish(course, seeds.agenda(row), chair);
			this.resolutions.finish(course, seeds.followUps(row));
		}
	}

	/** The preparatory meeting adopts the agenda. */
	private void open(CourseSeedRow row, long course, LocalDate on, Actor chair) {
		long preparatory = meetings(course, MeetingKind.PREPARATORY).get(0);
		this.rollCall.call(preparatory, row.excused());
		long vote = this.adoptAgenda.execute(new AdoptAgenda.Command(course, preparatory, Ballot.SHOW_OF_HANDS));
		this.rollCall.count(vote, List.of(LineCount.of(present(preparatory), 0, 0)));
		this.rollCall.end(preparatory);
		this.prepareSession.execute(new PrepareSession.Command(course, version(course)));
		as(chair, () -> this.openSession.execute(new OpenSession.Command(course, version(course), on, null)));
	}

	/** What is reported is heard at the first plenary; the last one decides. */
	private void deliberate(CourseSeedRow row, long course, List<AgendaSeedRow> agenda, Map<Long, LineCount> listed) {
		List<Long> plenaries = meetings(course, MeetingKind.PLENARY);
		List<AgendaItem> items = this.items.findByCourseIdOrderByItemNo(course);
		Map<Long, Optional<Long>> plan = new HashMap<>();
		items.forEach((item) -> plan.put(item.id(), Optional.of(plenaries.get(0))));
		this.scheduleItems.execute(new ScheduleItems.Command(course, plan));
		List<Long> voted = new ArrayList<>();
		List<LineCount> counts = new ArrayList<>();
		List<Long> heard = new ArrayList<>();
		for (int i = 0; i < agenda.size(); i++) {
			AgendaItem item = items.get(i);
			agenda.get(i).votes().ifPresentOrElse((votes) -> {
				voted.add(item.id());
				counts.add(votes);
			}, () -> heard.add(item.id()));
			this.resolutions.draft(course, item.id(), agenda.get(i));
		}
		listed.forEach((item, votes) -> {
			voted.add(item);
			counts.add(votes);
		});
		for (long plenary : plenaries) {
			this.rollCall.call(plenary, row.excused());
			if (plenary == plenaries.get(0)) {
				heard.forEach((item) -> this.settleItem.execute(
						new SettleItem.Command(item, this.versions.of("agenda_item", item), AgendaStatus.HEARD, null)));
			}
			if (plenary == plenaries.get(plenaries.size() - 1)) {
				this.rollCall.decide(plenary, "表决各项决议（草案）", voted, counts);
			}
			this.rollCall.end(plenary);
		}
	}

	private List<Long> meetings(long course, MeetingKind kind) {
		return this.meetings.findByCourseIdOrderByHeldOnAscIdAsc(course)
			.stream()
			.filter((meeting) -> meeting.kind() == kind)
			.map(Meeting::id)
			.toList();
	}

	private int present(long meeting) {
		return this.meetings.findById(meeting).flatMap(Meeting::roll).orElseThrow().present();
	}

	private int version(long course) {
		return this.versions.of("session_course", course);
	}

	private void as(Actor chair, Runnable deed) {
		this.currentUser.as(chair, () -> {
			deed.run();
			return true;
		});
	}

}
