package cn.township.congress.service.presidium;

import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting of the presidium is cited: 第十九届人大主席团第十二次会议, in session
 * 第十九届人大第三次会议主席团第二次会议.
 *
 * @param sessionNo the session it belongs to; none between sessions
 */
public record MeetingCitation(int termNo, @Nullable Integer sessionNo, int meetingNo) {

	/** As papers and timelines cite it. */
	public String full() {
		String term = "第" + ChineseNumber.of(this.termNo) + "届人大";
		String session = (this.sessionNo != null) ? "第" + ChineseNumber.of(this.sessionNo) + "次会议" : "";
		return term + session + brief();
	}

	/** For lists and crumbs. */
	public String brief() {
		return "主席团第" + ChineseNumber.of(this.meetingNo) + "次会议";
	}

}
