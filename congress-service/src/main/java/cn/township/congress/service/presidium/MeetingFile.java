package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.domain.presidium.MinutesStatus;
import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.domain.presidium.SubjectState;
import cn.township.congress.domain.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the presidium with all that belongs to it.
 *
 * @param openVotes votes put and not counted
 * @param minutes where its record stands; none if it is not drafted
 */
public record MeetingFile(Head head, Optional<RollCall> roll, List<Item> items, List<Subject> subjects,
		List<OpenVote> openVotes, List<Task> tasks, List<Line> timeline, @Nullable MinutesStatus minutes) {

	public MeetingCitation citation() {
		return new MeetingCitation(this.head.termNo(), this.head.sessionNo(), this.head.meetingNo());
	}

	/**
	 * @throws NotFound if it is of another meeting
	 */
	public Item item(long id) {
		return this.items.stream()
			.filter((item) -> item.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFound("item of the meeting", id));
	}

	public List<Subject> subjects(long item) {
		return this.subjects.stream().filter((subject) -> subject.itemId() == item).toList();
	}

	/** Decided in favour, and not yet moved on. */
	public List<Subject> toConfirm() {
		return this.subjects.stream()
			.filter((subject) -> subject.state() == SubjectState.OPEN
					&& item(subject.itemId()).status() == AgendaStatus.ADOPTED)
			.toList();
	}

	/** Items still to be dealt with. */
	public List<Item> openItems() {
		return this.items.stream().filter((item) -> item.status().isOpen()).toList();
	}

	/** Of these, the ones to be voted on and not before the members now. */
	public List<Item> toVote() {
		return openItems().stream()
			.filter((item) -> item.needsVote()
					&& this.openVotes.stream().noneMatch((vote) -> vote.items().contains(item.id())))
			.toList();
	}

	/** Suggestions for which nobody is proposed yet. */
	public List<Subject> withoutProposal() {
		return this.subjects.stream()
			.filter((subject) -> subject.kind() == SubjectKind.SUGGESTION && subject.state() == SubjectState.OPEN
					&& subject.lead() == null
					&& (item(subject.itemId()).status().isOpen()
							|| item(subject.itemId()).status() == AgendaStatus.ADOPTED))
			.toList();
	}

	/**
	 * The meeting itself.
	 *
	 * @param proposers members who proposed it; none where the chair called it
	 */
	public record Head(long id, int version, int unit, String unitName, @Nullable Long courseId, int termNo,
			@Nullable Integer sessionNo, int meetingNo, LocalDate on, @Nullable LocalTime at, @Nullable String place,
			@Nullable String presider, @Nullable Integer proposers, MeetingStatus status,
			@Nullable LocalDate notifiedOn, boolean ended) {
	}

	/**
	 * An item with the count of its vote.
	 *
	 * @param voteId the vote that decided it; none if there was none
	 */
	public record Item(long id, int version, int no, AgendaKind kind, String title, @Nullable String presenter,
			boolean needsVote, AgendaStatus status, @Nullable String note, @Nullable Long voteId,
			@Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer abstained,
			@Nullable Integer notVoted) {
	}

	/**
	 * What an item moves on.
	 *
	 * @param lead agency proposed to lead; none otherwise
	 * @param assisting names of agencies proposed to assist
	 */
	public record Subject(long id, int version, long itemId, SubjectKind kind, long subjectId, String title,
			SubjectState state, @Nullable String note, @Nullable Long leadId, @Nullable String lead,
			List<Long> assistingIds, @Nullable String assisting, @Nullable Integer months,
			@Nullable String longGround) {

		public String href() {
			return Waiting.href(this.kind, this.subjectId);
		}

	}

	/** A vote that waits for its count. */
	public record OpenVote(long id, String title, List<Long> items) {
	}

	/** A task the meeting gave out. */
	public record Task(long id, String title, @Nullable String owner, @Nullable LocalDate dueOn,
			ObligationStatus status, @Nullable LocalDate doneOn) {
	}

	/** A line of the timeline. */
	public record Line(ProceedingKind kind, LocalDate on, @Nullable String note, String by, LocalDateTime at) {
	}

}
