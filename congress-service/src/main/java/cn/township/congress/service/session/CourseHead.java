package cn.township.congress.service.session;

import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A session as it stands.
 *
 * @param openedOn day it opened; none before
 */
public record CourseHead(long id, int version, int unitCode, String unitName, long congressId, int termNo,
		int sessionNo, RunningOrder order, CourseStatus status, LocalDate from, LocalDate to, @Nullable String place,
		@Nullable Integer proposers, @Nullable LocalDate convenedOn, @Nullable String convenedBy,
		@Nullable Long convenedMeetingId, @Nullable LocalDate notifiedOn, @Nullable LocalDate preparedOn,
		@Nullable Long sessionId, @Nullable LocalDate openedOn, boolean agendaPrinted, @Nullable LocalDate closedOn,
		@Nullable LocalDate archivedOn, LocalDate electedOn) {

	/** As it is cited: 第十九届第三次会议. */
	public String label() {
		return termLabel() + "第" + ChineseNumber.of(this.sessionNo) + "次会议";
	}

	public String termLabel() {
		return "第" + ChineseNumber.of(this.termNo) + "届";
	}

	/** Full name: 柳溪镇第十九届人民代表大会第三次会议. */
	public String title() {
		return this.unitName + termLabel() + "人民代表大会第" + ChineseNumber.of(this.sessionNo) + "次会议";
	}

	public boolean isFirst() {
		return this.sessionNo == 1;
	}

	public boolean isExtraordinary() {
		return this.order.kind() == SessionKind.EXTRAORDINARY;
	}

	/** Last day for the first session (地方组织法第二十条). */
	public LocalDate firstDue() {
		return Congress.firstSessionDue(this.electedOn);
	}

}
