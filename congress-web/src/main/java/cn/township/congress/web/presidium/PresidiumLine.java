package cn.township.congress.web.presidium;

import cn.township.congress.domain.presidium.MinutesStatus;
import cn.township.congress.service.presidium.PresidiumRow;
import cn.township.congress.web.shared.Badge;

/**
 * A meeting in the list.
 */
record PresidiumLine(PresidiumRow row, Badge status) {

	/** Whether the members due and present are known. */
	public boolean isRolled() {
		return this.row.due() != null;
	}

	public boolean isSigned() {
		return this.row.minutes() == MinutesStatus.SIGNED;
	}

}
