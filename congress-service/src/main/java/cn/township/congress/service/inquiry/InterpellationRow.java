package cn.township.congress.service.inquiry;

import java.time.LocalDate;

import cn.township.congress.domain.inquiry.InterpellationStatus;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An interpellation in the list.
 *
 * @param serialNo none before the submission
 * @param lead name of the lead deputy; none before anybody signed
 */
public record InterpellationRow(long id, String unitName, int termNo, int sessionNo, @Nullable Integer serialNo,
		String question, String addressee, @Nullable String lead, int signers, InterpellationStatus status,
		@Nullable LocalDate submittedOn) {

	/** 第十九届第三次会议. */
	public String session() {
		return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
	}

	/** 第1号. */
	public String number() {
		return (this.serialNo == null) ? "未编号" : "第" + this.serialNo + "号";
	}

	/** 陈桂兰等10人. */
	public String proposers() {
		return (this.lead == null) ? "还没有签名" : this.lead + ((this.signers > 1) ? "等" + this.signers + "人" : "");
	}

}
