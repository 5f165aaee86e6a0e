package cn.township.congress.service.resolution;

import java.time.LocalDate;

import cn.township.congress.domain.resolution.DocumentNumber;
import cn.township.congress.domain.resolution.Issuer;
import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionStatus;
import cn.township.congress.domain.resolution.ResolutionSubject;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A resolution, decision or announcement in the list.
 */
public record ResolutionRow(long id, int unitCode, String unitName, int termNo, @Nullable Integer sessionNo,
		@Nullable Integer meetingNo, ResolutionKind kind, ResolutionSubject subject, Issuer issuer,
		@Nullable String docPrefix, @Nullable Integer docYear, @Nullable Integer docNo, String title,
		ResolutionStatus status, @Nullable LocalDate adoptedOn, @Nullable LocalDate publishedOn,
		@Nullable String publishedWhere, boolean normative) {

	/** As it is printed; none as long as it was not given. */
	public @Nullable String number() {
		return (this.docPrefix != null && this.docYear != null && this.docNo != null)
				? new DocumentNumber(this.docPrefix, this.docYear, this.docNo).text(this.kind) : null;
	}

	/** 第十九届第一次会议, or the meeting of the presidium between sessions. */
	public String occasion() {
		String term = "第" + ChineseNumber.of(this.termNo) + "届";
		String session = (this.sessionNo != null) ? term + "第" + ChineseNumber.of(this.sessionNo) + "次会议" : term;
		return (this.meetingNo != null) ? session + "主席团第" + ChineseNumber.of(this.meetingNo) + "次会议" : session;
	}

}
