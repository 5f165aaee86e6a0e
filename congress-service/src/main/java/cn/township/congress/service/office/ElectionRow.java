package cn.township.congress.service.office;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.office.ElectionKind;
import cn.township.congress.domain.office.ElectionStatus;
import cn.township.congress.domain.office.Places;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An election of a session.
 *
 * @param voteStatus of its ballot; none before
 * @param nextId the election that follows; none so far
 * @param running nominated, neither withdrawn nor dropped
 */
public record ElectionRow(long id, int unitCode, String unitName, long courseId, int termNo, int sessionNo,
		CourseStatus courseStatus, @Nullable Long previousId, Post post, ElectionKind kind, int seats, int margin,
		ElectionStatus status, @Nullable Long methodLineId, @Nullable Long methodVoteId, @Nullable Long preVoteId,
		@Nullable Long voteId, @Nullable VoteStatus voteStatus, @Nullable Integer needed, @Nullable LocalDate putOn,
		@Nullable LocalDate announcedOn, @Nullable String note, @Nullable Long nextId, int running, int version) {

	/** For instance 选举柳溪镇人民代表大会主席. */
	public String title() {
		return OfficeNames.title(this.unitName, this.post, this.kind);
	}

	public String postName() {
		return OfficeNames.of(this.unitName, this.post);
	}

	/** For instance 第19届第1次会议. */
	public String session() {
		return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
	}

	public Places places() {
		return new Places(this.post, this.kind, this.seats, this.margin);
	}

	/** How many candidates there are to be, in words. */
	public String candidatesWanted() {
		int fewest = places().fewest();
		int most = places().most();
		if (this.kind == ElectionKind.TIE_BREAK) {
			return "票数相等的候选人";
		}
		return (fewest == most) ? fewest + "名" : fewest + "至" + most + "名";
	}

}
