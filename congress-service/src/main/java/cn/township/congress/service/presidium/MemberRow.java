package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A member of the presidium today.
 *
 * @param posts what the member is, the highest first
 * @param since member from this day on
 * @param termNo term of the electing session
 * @param sessionNo the session that elected; none where it is not on record
 * @param document what was recorded as the ground
 * @param suspended duties as a deputy are suspended (代表法第六十一条)
 */
public record MemberRow(long mandateId, String name, List<String> posts, LocalDate since, int termNo,
		@Nullable Integer sessionNo, @Nullable String document, boolean suspended) {

	/** The session that elected, or the paper where it is not on record. */
	public String electedBy() {
		if (this.sessionNo == null) {
			return (this.document != null) ? this.document : "";
		}
		return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
	}

}
