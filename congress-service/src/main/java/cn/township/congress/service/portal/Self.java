package cn.township.congress.service.portal;

import cn.township.congress.domain.deputy.MandateStatus;
import org.jspecify.annotations.Nullable;

/**
 * The deputy who is logged in.
 */
public record Self(String name, String district, MandateStatus status, @Nullable String cardNo) {

	public boolean mayAct() {
		return this.status.mayAct();
	}

}
