package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.BillStatus;
import cn.township.congress.domain.bill.Proposer;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A bill in the list.
 *
 * @param serialNo none before the submission
 * @param lead name of the lead deputy; none for presidium and government
 * @param signers how many stand by it
 */
public record BillRow(long id, String unitName, int termNo, int sessionNo, @Nullable Integer serialNo,
		Proposer proposer, String subject, @Nullable String lead, int signers, BillStatus status,
		@Nullable LocalDate submittedOn) {

	/** 第十九届第三次会议. */
	public String session() {
		return "第" + ChineseNumber.of(this.termNo) + "届第" + ChineseNumber.of(this.sessionNo) + "次会议";
	}

	/** 第3号. */
	public String number() {
		return (this.serialNo == null) ? "未编号" : "第" + this.serialNo + "号";
	}

}
