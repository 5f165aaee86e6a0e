package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.time.LocalTime;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its papers name it.
 *
 * @param termNo the term it belongs to
 */
record MeetingFacts(long id, int unitCode, String unitName, int termNo, long congressId, @Nullable Long courseId,
		MeetingKind kind, int meetingNo, @Nullable String groupName, LocalDate heldOn, @Nullable LocalTime startsAt,
		@Nullable String place, @Nullable String presider, String status, @Nullable LocalDate notifiedOn,
		@Nullable Majority quorumRule, @Nullable Integer due, @Nullable Integer suspended, @Nullable Integer present,
		@Nullable Integer onLeave, @Nullable Integer absent) {

	/** Within its session: 预备会议, 第一次全体会议. */
	String title() {
		return switch (this.kind) {
			case PREPARATORY -> "预备会议";
			case PLENARY -> "第" + ChineseNumber.of(this.meetingNo) + "次全体会议";
			case GROUP -> "分组审议（" + this.groupName + "）";
			case PRESIDIUM -> "主席团第" + ChineseNumber.of(this.meetingNo) + "次会议";
		};
	}

	/** Of the presidium between sessions: 柳溪镇第十九届人民代表大会主席团第三次会议. */
	String fullTitle() {
		return this.unitName + "第" + ChineseNumber.of(this.termNo) + "届人民代表大会" + title();
	}

	String moment() {
		return PaperWords.moment(this.heldOn, this.startsAt);
	}

	String who() {
		return (this.kind == MeetingKind.PRESIDIUM) ? "主席团成员" : "代表";
	}

	boolean isRolled() {
		return this.due != null && this.present != null;
	}

	/**
	 * 应到代表60名，请假2名，缺席1名，实到57名，符合法定人数; before the roll is called with blanks.
	 */
	String rollSentence(int dueToday, Majority rule) {
		if (this.due != null && this.suspended != null && this.onLeave != null && this.absent != null
				&& this.present != null && this.quorumRule != null) {
			return new RollCall(this.due, this.suspended, this.onLeave, this.absent, this.present, this.quorumRule)
				.sentence(who());
		}
		String due = (dueToday > 0) ? Integer.toString(dueToday) : PaperWords.BLANK;
		String needed = (dueToday > 0) ? "，达到" + rule.of(dueToday) + "名" : "";
		return "应到" + who() + due + "名，请假____名，缺席____名，实到____名" + needed + "，符合法定人数";
	}

}
