package cn.township.congress.service.suggestion;

import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * How a suggestion is cited: 第十九届第三次会议第7号, or between sessions 第十九届第三次会议闭会期间第2号.
 *
 * @param sessionNo the session, or between sessions the last one; 0 before the first
 * @param serialNo its number, null before acceptance
 */
public record Citation(int termNo, int sessionNo, boolean inSession, @Nullable Integer serialNo) {

	/** Term and session, as on official letters. */
	public String occasion() {
		String session = (this.sessionNo > 0) ? "第" + ChineseNumber.of(this.sessionNo) + "次会议" : "";
		return "第" + ChineseNumber.of(this.termNo) + "届" + session + (this.inSession ? "" : "闭会期间");
	}

	/** The number, or that there is none yet. */
	public String number() {
		return (this.serialNo != null) ? "第" + this.serialNo + "号" : "未编号";
	}

	public String full() {
		return occasion() + number();
	}

	/** For narrow columns: 十九届三次第7号, between sessions 十九届三次闭会第2号. */
	public String brief() {
		String session = (this.sessionNo > 0) ? ChineseNumber.of(this.sessionNo) + "次" : "";
		return ChineseNumber.of(this.termNo) + "届" + session + (this.inSession ? "" : "闭会") + number();
	}

}
