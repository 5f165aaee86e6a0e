package cn.township.congress.service.resolution;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.resolution.DocumentNumber;
import cn.township.congress.domain.resolution.Issuer;
import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionStatus;
import cn.township.congress.domain.resolution.ResolutionSubject;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Everything one page shows of a resolution, decision or announcement.
 *
 * @param edited whether the text in force differs from the text last drafted
 * @param itemTitle the item of the agenda by whose vote it is adopted
 */
public record ResolutionDetail(long id, int version, int unitCode, String unitName, int termNo,
		@Nullable Integer sessionNo, @Nullable Integer meetingNo, @Nullable Long courseId, @Nullable Long meetingId,
		ResolutionKind kind, ResolutionSubject subject, Issuer issuer, @Nullable String docPrefix,
		@Nullable Integer docYear, @Nullable Integer docNo, String title, String body, boolean edited,
		boolean normative, ResolutionStatus status, @Nullable LocalDate adoptedOn, @Nullable LocalDate publishedOn,
		@Nullable String publishedWhere, @Nullable String signer, String recordedBy, @Nullable Long itemId,
		@Nullable Integer itemNo, @Nullable String itemTitle, @Nullable AgendaStatus itemStatus, @Nullable Long voteId,
		@Nullable LocalDate votedOn, @Nullable Integer base, @Nullable Integer needed, @Nullable Integer present,
		@Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer abstained, @Nullable Integer notVoted,
		boolean own) {

	public @Nullable String number() {
		return (this.docPrefix != null && this.docYear != null && this.docNo != null)
				? new DocumentNumber(this.docPrefix, this.docYear, this.docNo).text(this.kind) : null;
	}

	/** 柳溪镇第十九届人民代表大会第一次会议. */
	public String occasion() {
		String congress = congress();
		return (this.sessionNo != null) ? congress + "第" + ChineseNumber.of(this.sessionNo) + "次会议" : congress;
	}

	private String congress() {
		return this.unitName + "第" + ChineseNumber.of(this.termNo) + "届人民代表大会";
	}

	/** Who stands below it: the congress only speaks through the note of its adoption. */
	public String signature() {
		return switch (this.issuer) {
			case CONGRESS -> this.unitName + "人民代表大会";
			case SESSION_PRESIDIUM -> occasion() + "主席团";
			case PRESIDIUM -> congress() + "主席团";
		};
	}

	/** Who adopted it, below the title. */
	public String adopter() {
		return (this.issuer == Issuer.CONGRESS) ? occasion() : ((this.meetingNo != null)
				? occasion() + "主席团第" + ChineseNumber.of(this.meetingNo) + "次会议" : occasion() + "主席团");
	}

	/** The paragraphs of the text. */
	public List<String> paragraphs() {
		return this.body.lines().filter((line) -> !line.isBlank()).toList();
	}

	public boolean isDraft() {
		return this.status == ResolutionStatus.DRAFT;
	}

	/** Whether its item was voted on before the text was fixed. */
	public boolean isVotedBefore() {
		return isDraft() && (this.itemStatus == AgendaStatus.ADOPTED || this.itemStatus == AgendaStatus.REJECTED);
	}

	public boolean isAnnouncement() {
		return this.kind == ResolutionKind.ANNOUNCEMENT;
	}

}
