package cn.township.congress.web.meeting;

import java.util.List;
import java.util.stream.Collectors;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.ObserverGround;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.meeting.AttendanceRow;
import cn.township.congress.service.meeting.ItemRow;
import cn.township.congress.service.meeting.MarkAttendance.State;
import cn.township.congress.service.meeting.MeetingHead;
import cn.township.congress.service.meeting.MeetingQueries;
import cn.township.congress.service.meeting.ObserverQueries;
import cn.township.congress.service.meeting.ObserverQueries.Proposal;
import cn.township.congress.service.meeting.VoteDetail;
import cn.township.congress.service.meeting.VoteQueries;
import cn.township.congress.web.shared.Action;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.TimelineEntry;
import cn.township.congress.web.shared.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of one meeting, and the one next step.
 */
@Component
class MeetingPage {

	private final MeetingQueries meetings;

	private final VoteQueries votes;

	private final ObserverQueries observers;

	private final CurrentUser currentUser;

	private final Labels labels;

	MeetingPage(MeetingQueries meetings, VoteQueries votes, ObserverQueries observers, CurrentUser currentUser,
			Labels labels) {
		this.meetings = meetings;
		this.votes = votes;
		this.observers = observers;
		this.currentUser = currentUser;
		this.labels = labels;
	}

	ModelAndView show(long id, Model model, @Nullable String refusal) {
		MeetingHead head = this.meetings.head(id);
		List<AttendanceRow> attendance = this.meetings.attendance(id);
		List<ItemRow> items = this.meetings.items(id);
		List<VoteDetail> votes = this.votes.votes(id);
		boolean may = this.currentUser.actor().may(Permission.MANAGE_SESSIONS);
		model.addAttribute("meeting", head);
		model.addAttribute("version", head.version());
		model.addAttribute("status", status(head));
		model.addAttribute("sums", new Sums(attendance));
		model.addAttribute("items", items);
		model.addAttribute("votes", votes);
		model.addAttribute("timeline", timeline(id));
		model.addAttribute("may", may);
		model.addAttribute("next", may ? next(head, attendance, items, votes) : null);
		model.addAttribute("others", may ? others(head, attendance, isIdle(head, items, votes)) : List.of());
		model.addAttribute("observers", this.observers.observers(head));
		model.addAttribute("leaders", may && head.kind().isOfAllDeputies() ? uninvited(head) : "");
		model.addAttribute("refusal", refusal);
		return new ModelAndView("meeting/show", model.asMap(),
				(refusal == null) ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Leaders of the government who ought to be invited, by name. */
	private String uninvited(MeetingHead head) {
		return this.observers.proposals(head)
			.stream()
			.filter((one) -> one.ground() == ObserverGround.GOVERNMENT_LEADER)
			.map(Proposal::name)
			.collect(Collectors.joining("、"));
	}

	Badge status(MeetingHead head) {
		if (head.ended()) {
			return new Badge(Tone.OK, "已结束");
		}
		Tone tone = switch (head.status()) {
			case HELD -> Tone.INFO;
			case INQUORATE -> Tone.DANGER;
			case CANCELLED, DRAFT -> Tone.MUTE;
			case SCHEDULED, NOTIFIED -> Tone.WARN;
		};
		return new Badge(tone, this.labels.of(head.status()));
	}

	/** 签到 → 点名 → 付表决 → 录入计票 → 结束会议. */
	private static @Nullable Action next(MeetingHead head, List<AttendanceRow> attendance, List<ItemRow> items,
			List<VoteDetail> votes) {
		String base = "/meetings/" + head.id();
		if (head.isBeforeRoll()) {
			boolean marked = attendance.stream().anyMatch((row) -> row.state() != State.NONE);
			String again = (head.status() == MeetingStatus.INQUORATE) ? "重新点名" : "点名";
			return (marked || head.kind() == MeetingKind.GROUP) ? Action.open(again, base + "/roll")
					: Action.open("签到", base + "/attendance");
		}
		if (!head.isSitting()) {
			return null;
		}
		for (VoteDetail vote : votes) {
			if (vote.isOpen()) {
				return Action.open("录入计票", "/votes/" + vote.id() + "/count");
			}
		}
		if (head.isDeciding() && items.stream().anyMatch(ItemRow::isVotable)) {
			return Action.open("付表决", base + "/votes/new");
		}
		if (isIdle(head, items, votes)) {
			return Action.open("议程、付表决", head.hub());
		}
		long left = items.stream().filter((item) -> item.status().isOpen()).count();
		return (head.kind() == MeetingKind.PRESIDIUM && left > 0)
				? Action.refused("结束会议", "还有" + left + "项议程没有处理，请登记听取或者暂缓") : Action.post("结束会议", base + "/end");
	}

	/**
	 * Nothing is planned here and nothing was voted on; that begins where the agenda is.
	 */
	private static boolean isIdle(MeetingHead head, List<ItemRow> items, List<VoteDetail> votes) {
		return head.isDeciding() && items.isEmpty() && votes.isEmpty();
	}

	private static List<Action> others(MeetingHead head, List<AttendanceRow> attendance, boolean idle) {
		String base = "/meetings/" + head.id();
		if (idle) {
			return List.of(Action.post("结束会议", base + "/end"));
		}
		if (head.isBeforeRoll() && attendance.stream().anyMatch((row) -> row.state() != State.NONE)) {
			Action signIn = Action.open((head.status() == MeetingStatus.INQUORATE) ? "补签到" : "签到",
					base + "/attendance");
			return (head.status() == MeetingStatus.INQUORATE) ? List.of(signIn, Action.open("另定日期", another(head)))
					: List.of(signIn);
		}
		return List.of();
	}

	private static String another(MeetingHead head) {
		return (head.kind() == MeetingKind.PRESIDIUM || head.courseId() == null) ? head.hub()
				: "/sessions/courses/" + head.courseId() + "/meetings/new";
	}

	private List<TimelineEntry> timeline(long id) {
		return this.meetings.timeline(id)
			.stream()
			.map((line) -> new TimelineEntry(this.labels.shortDate(line.happenedOn()), this.labels.of(line.kind()),
					((line.note() != null) ? line.note() + "。" : "") + line.recordedBy() + " 录入"))
			.toList();
	}

	/**
	 * How many signed in, have leave, are suspended or left, as the list stands.
	 */
	record Sums(int due, int present, int onLeave, int suspended, int gone, int late) {

		Sums(List<AttendanceRow> rows) {
			this(rows.size(), count(rows, State.PRESENT) + count(rows, State.GONE), count(rows, State.ON_LEAVE),
					(int) rows.stream().filter(AttendanceRow::suspended).count(), count(rows, State.GONE),
					(int) rows.stream().filter(AttendanceRow::late).count());
		}

		/** Neither signed in nor on leave. */
		public int missing() {
			return this.due - this.present - this.onLeave - this.suspended;
		}

		/** In the room now. */
		public int here() {
			return this.present - this.gone;
		}

		private static int count(List<AttendanceRow> rows, State state) {
			return (int) rows.stream().filter((row) -> row.state() == state).count();
		}

	}

}
