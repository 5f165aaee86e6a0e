package cn.township.congress.service.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.inquiry.AnswerMode;
import cn.township.congress.domain.inquiry.Capacity;
import cn.township.congress.domain.inquiry.InterpellationEventKind;
import cn.township.congress.domain.inquiry.InterpellationStatus;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Everything one page shows of an interpellation.
 *
 * @param fewest how many deputies are needed
 * @param hearing where the presidium deals with it; none before
 */
public record InterpellationDetail(Head head, List<Signature> signatures, List<Answered> answers, List<Event> events,
		int fewest, @Nullable Hearing hearing) {

	public Optional<Answered> latest() {
		return this.answers.isEmpty() ? Optional.empty() : Optional.of(this.answers.get(this.answers.size() - 1));
	}

	/** 陈桂兰等10名代表. */
	public String proposers() {
		return this.signatures.isEmpty() ? "还没有签名" : this.signatures.get(0).name()
				+ ((this.signatures.size() > 1) ? "等" + this.signatures.size() + "名代表" : "");
	}

	/** The interpellation itself. */
	public record Head(long id, int version, int unitCode, String unitName, long congressId, long courseId, int termNo,
			int sessionNo, @Nullable Integer serialNo, String addressee, String question, String content,
			InterpellationStatus status, LocalDate draftedOn, @Nullable LocalDate submittedOn,
			@Nullable AnswerMode proposedMode, @Nullable AnswerMode mode, @Nullable LocalDate decidedOn,
			@Nullable String decidedBy, @Nullable Long decisionMeetingId, @Nullable LocalDate withdrawnOn,
			@Nullable String withdrawalReason, @Nullable LocalDate closedOn, String registeredBy) {

		/** 第十九届第三次会议. */
		public String session() {
			return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
		}

		/** 第1号质询案; 质询案 before it has a number. */
		public String number() {
			return (this.serialNo == null) ? "质询案（未编号）" : "第" + this.serialNo + "号质询案";
		}

	}

	/** A deputy who signed. */
	public record Signature(long mandateId, String name, String district, LocalDate signedOn) {
	}

	/** An answer, and how many liked it. */
	public record Answered(int round, LocalDate answeredOn, AnswerMode mode, String answeredBy, Capacity capacity,
			@Nullable String documentNo, String content, @Nullable LocalDate askedOn, @Nullable Integer satisfied,
			@Nullable Integer dissatisfied) {
	}

	/** A line of the timeline. */
	public record Event(InterpellationEventKind kind, LocalDate happenedOn, @Nullable String detail,
			String recordedBy) {
	}

	/** Where the presidium deals with it. */
	public record Hearing(long meetingId, LocalDate heldOn, AgendaStatus status) {
	}

}
