package cn.township.congress.service.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.session.Readiness;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A session with all that belongs to it.
 *
 * @param obstacles what stands in the way of opening it, or of closing it when it is open
 * @param figures what the steps are judged by
 */
public record CourseDetail(CourseHead head, List<Item> items, List<Held> meetings, List<Election> elections,
		List<Member> presidium, List<Text> resolutions, List<FollowUp> followUps, List<Observer> observers,
		List<Line> timeline, List<RuleViolation> obstacles, Figures figures, Proposals proposals) {

	/** Open items that stand on no adopted agenda. */
	public long proposed() {
		return this.items.stream().filter((item) -> item.status() == AgendaStatus.PROPOSED).count();
	}

	/** The first meeting of the kind that is not called off. */
	public Optional<Held> meeting(MeetingKind kind) {
		return this.meetings.stream()
			.filter((one) -> one.kind() == kind && one.status() != MeetingStatus.CANCELLED)
			.findFirst();
	}

	/** The next meeting whose roll has not been called. */
	public Optional<Held> nextMeeting() {
		return this.meetings.stream().filter((one) -> one.status().isAhead()).findFirst();
	}

	/** What is still to be done before the archive is complete. */
	public List<FollowUp> toArchive() {
		return this.followUps.stream()
			.filter((one) -> one.status() == ObligationStatus.OPEN && one.kind() != ObligationKind.ARCHIVE)
			.toList();
	}

	/**
	 * An item of the agenda.
	 *
	 * @param voteId the last vote on it; none before
	 */
	public record Item(long id, int version, int no, AgendaKind kind, String title, @Nullable String presenter,
			boolean needsVote, AgendaStatus status, @Nullable LocalDate settledOn, @Nullable String note,
			@Nullable Long meetingId, @Nullable Long voteId) {
	}

	/**
	 * A meeting with its roll call.
	 *
	 * @param items how many items of the agenda are dealt with there
	 */
	public record Held(long id, MeetingKind kind, int no, @Nullable String groupName, LocalDate on,
			@Nullable LocalTime at, @Nullable String place, @Nullable String presider, MeetingStatus status,
			@Nullable RollCall roll, int items) {

		/** 第一次全体会议, 预备会议, 第一代表组审议, 主席团第二次会议. */
		public String label() {
			return switch (this.kind) {
				case PREPARATORY -> (this.no == 1) ? "预备会议" : "第" + ChineseNumber.of(this.no) + "次预备会议";
				case PLENARY -> "第" + ChineseNumber.of(this.no) + "次全体会议";
				case GROUP -> this.groupName + "审议";
				case PRESIDIUM -> "主席团第" + ChineseNumber.of(this.no) + "次会议";
			};
		}

	}

	/** An election of office-holders; words of another feature, shown by its label. */
	public record Election(long id, String post, String kind, int seats, String status) {
	}

	/** A member of the presidium. */
	public record Member(String name, String post) {
	}

	/** A resolution, decision or announcement. */
	public record Text(long id, String kind, String title, @Nullable String number, String status) {
	}

	/** Something to be done afterwards. */
	public record FollowUp(long id, ObligationKind kind, String title, @Nullable LocalDate dueOn, String basis,
			ObligationStatus status, @Nullable LocalDate doneOn) {
	}

	/**
	 * How many bills, interpellations and questions there are, unfinished ones included.
	 */
	public record Proposals(int bills, int interpellations, int questions) {
	}

	/** Somebody who attends without a vote. */
	public record Observer(String name, @Nullable String workUnit, @Nullable String post) {
	}

	/** A line of the timeline. */
	public record Line(LocalDate on, ProceedingKind kind, @Nullable Long meetingId, @Nullable String document,
			@Nullable String note, String recordedBy) {
	}

	/**
	 * What the steps are judged by.
	 *
	 * @param inOffice deputies by whom the quorum counts, as of the planned day or today
	 * @param notice how long before it deputies are to be told
	 * @param papersDays how long before it its papers are to be sent
	 */
	public record Figures(int inOffice, SessionCourse.Notice notice, int papersDays, boolean electsPresidium,
			Readiness readiness) {

		/** Two thirds of them (地方组织法第十四条); none where nobody is in office. */
		public int quorum() {
			return (this.inOffice > 0) ? Majority.TWO_THIRDS_OR_MORE.of(this.inOffice) : 0;
		}

	}

}
