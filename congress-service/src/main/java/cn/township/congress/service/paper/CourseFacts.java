package cn.township.congress.service.paper;

import java.time.LocalDate;

import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A session as its papers name it.
 */
record CourseFacts(long id, int unitCode, String unitName, String unitKind, long congressId, int termNo, int sessionNo,
		String runningOrder, String status, LocalDate plannedFrom, LocalDate plannedTo, @Nullable String place,
		@Nullable LocalDate notifiedOn, @Nullable LocalDate convenedOn, @Nullable LocalDate closedOn,
		@Nullable Long sessionId, @Nullable LocalDate openedOn) {

	/** 柳溪镇第十九届人民代表大会第一次会议. */
	String name() {
		return congress() + "第" + ChineseNumber.of(this.sessionNo) + "次会议";
	}

	/** 柳溪镇第十九届人民代表大会. */
	String congress() {
		return this.unitName + "第" + ChineseNumber.of(this.termNo) + "届人民代表大会";
	}

	/**
	 * The presidium that calls it: that of the term before where it is a first session.
	 */
	String presidium() {
		return this.unitName + ((this.sessionNo == 1) ? "第" + ChineseNumber.of(Math.max(1, this.termNo - 1)) + "届" : "")
				+ "人民代表大会主席团";
	}

	/** The presidium of the session itself. */
	String sessionPresidium() {
		return name() + "主席团";
	}

	LocalDate from() {
		return (this.openedOn != null) ? this.openedOn : this.plannedFrom;
	}

	LocalDate to() {
		LocalDate last = (this.closedOn != null) ? this.closedOn : this.plannedTo;
		return last.isBefore(from()) ? from() : last;
	}

}
