package cn.township.congress.service.bill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.bill.BillEventKind;
import cn.township.congress.domain.bill.BillStatus;
import cn.township.congress.domain.bill.Proposer;
import cn.township.congress.domain.bill.SubmissionWindow;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Everything one page shows of a bill.
 *
 * @param fewest how many deputies are needed
 * @param hearing the open item of a meeting of the presidium that decides on it, or the
 * last one that did
 * @param vote the vote on it; none before
 */
public record BillDetail(Head head, List<Signature> signatures, List<Deliberated> deliberations, List<Reported> reports,
		List<Event> events, SubmissionWindow window, int fewest, @Nullable Hearing hearing, @Nullable Counted vote,
		@Nullable SuggestionLink suggestion) {

	/** Who stands by it, the lead deputy first. */
	public List<Signature> standing() {
		return this.signatures.stream().filter((one) -> one.withdrawnOn() == null).toList();
	}

	/** 陈桂兰等5名代表, 主席团, 柳溪镇人民政府. */
	public String proposers() {
		return switch (this.head.proposer()) {
			case PRESIDIUM -> "主席团";
			case GOVERNMENT -> this.head.unitName() + "人民政府";
			case DEPUTIES -> standing().isEmpty() ? "代表联名（还没有签名）"
					: standing().get(0).name() + ((standing().size() > 1) ? "等" + standing().size() + "名代表" : "");
		};
	}

	public Optional<Reported> lastReport() {
		return this.reports.isEmpty() ? Optional.empty() : Optional.of(this.reports.get(this.reports.size() - 1));
	}

	/** The bill itself. */
	public record Head(long id, int version, int unitCode, String unitName, long congressId, long courseId, int termNo,
			int sessionNo, CourseStatus courseStatus, @Nullable Integer serialNo, Proposer proposer, String subject,
			String grounds, String plan, BillStatus status, LocalDate draftedOn, @Nullable LocalDate submittedOn,
			@Nullable String committeeOpinion, @Nullable LocalDate decidedOn, @Nullable String decidedBy,
			@Nullable Long decisionMeetingId, @Nullable String decisionReason, @Nullable Long itemId,
			@Nullable AgendaStatus itemStatus, @Nullable LocalDate votedOn, @Nullable String implementer,
			@Nullable LocalDate reportDueOn, @Nullable LocalDate withdrawnOn, @Nullable String withdrawalReason,
			@Nullable String withdrawalConsent, @Nullable LocalDate closedOn, String registeredBy) {

		/** 第十九届第三次会议. */
		public String session() {
			return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
		}

		/** 第3号议案; 议案 before it has a number. */
		public String number() {
			return (this.serialNo == null) ? "议案（未编号）" : "第" + this.serialNo + "号议案";
		}

	}

	/** A deputy who signed. */
	public record Signature(long mandateId, String name, String district, @Nullable String cardNo, LocalDate signedOn,
			@Nullable LocalDate withdrawnOn) {
	}

	/** A deliberation. */
	public record Deliberated(LocalDate heldOn, @Nullable Long meetingId, String meeting, String opinions) {
	}

	/** A report on how it is carried out. */
	public record Reported(LocalDate reportedOn, boolean toCongress, String meeting, @Nullable String documentNo,
			String content) {
	}

	/** A line of the timeline. */
	public record Event(BillEventKind kind, LocalDate happenedOn, @Nullable String detail, Instant recordedAt,
			String recordedBy) {
	}

	/** Where the presidium deals with it. */
	public record Hearing(long meetingId, LocalDate heldOn, AgendaStatus status) {
	}

	/** The vote on it. */
	public record Counted(long voteId, boolean open, int base, int needed, int present, @Nullable Integer inFavour,
			@Nullable Integer against, @Nullable Integer abstained, @Nullable Boolean passed) {
	}

	/** The suggestion it became. */
	public record SuggestionLink(long id, String title, String status) {
	}

}
