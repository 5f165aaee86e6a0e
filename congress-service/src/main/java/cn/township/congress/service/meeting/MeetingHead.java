package cn.township.congress.service.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as its pages head it.
 *
 * @param courseId the session it belongs to; none for the presidium between sessions
 * @param roll as it was called; none before
 */
public record MeetingHead(long id, int version, int unitCode, String unitName, int termNo, @Nullable Long courseId,
		@Nullable Integer sessionNo, MeetingKind kind, int meetingNo, @Nullable String groupName, LocalDate heldOn,
		@Nullable LocalTime startsAt, @Nullable String place, @Nullable String presider, MeetingStatus status,
		@Nullable LocalDate notifiedOn, @Nullable RollCall roll, boolean ended) {

	/** As it is cited: 第十九届第四次会议第二次全体会议. */
	public String title() {
		return occasion() + name();
	}

	/** The session, or only the term between sessions. */
	public String occasion() {
		String term = "第" + ChineseNumber.of(this.termNo) + "届";
		return (this.sessionNo != null) ? term + "第" + ChineseNumber.of(this.sessionNo) + "次会议" : term;
	}

	/** Within the session: 第二次全体会议. */
	public String name() {
		String number = "第" + ChineseNumber.of(this.meetingNo) + "次";
		return switch (this.kind) {
			case PREPARATORY -> "预备会议";
			case PLENARY -> number + "全体会议";
			case GROUP -> this.groupName + number + "分组审议";
			case PRESIDIUM -> "主席团" + number + "会议";
		};
	}

	/** What those due are called. */
	public String who() {
		return (this.kind == MeetingKind.PRESIDIUM) ? "主席团成员" : "代表";
	}

	/** What the quorum rests on. */
	public Basis basis() {
		return (this.kind == MeetingKind.PRESIDIUM) ? LocalRule.PROVINCE : LawArticle.ORG_14;
	}

	/** Where the work around it goes on: the session, or the presidium's meeting. */
	public String hub() {
		return (this.kind == MeetingKind.PRESIDIUM || this.courseId == null) ? "/presidium/meetings/" + this.id
				: "/sessions/courses/" + this.courseId;
	}

	/** The roll was called, enough were there, and it goes on. */
	public boolean isSitting() {
		return this.status == MeetingStatus.HELD && !this.ended;
	}

	/** Deciding is possible: groups only deliberate. */
	public boolean isDeciding() {
		return isSitting() && this.roll != null;
	}

	/** Whether the roll can be called, or called again. */
	public boolean isBeforeRoll() {
		boolean told = this.status == MeetingStatus.NOTIFIED || this.status == MeetingStatus.INQUORATE;
		return told || (this.status == MeetingStatus.SCHEDULED
				&& (this.kind != MeetingKind.PRESIDIUM || this.courseId != null));
	}

}
