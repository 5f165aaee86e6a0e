package cn.township.congress.service.account;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.database.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. Lives in the session, so it holds values only.
 */
public record Actor(long accountId, String username, String displayName, Role role, AdminCode unitCode, String unitName,
		@Nullable Long agencyId) {

	public boolean may(Permission permission) {
		return permission.isHeldBy(this.role);
	}

	/** As the audit trail names them: 周敏(liuxi.clerk). */
	public String trailName() {
		return this.displayName + "(" + this.username + ")";
	}

	public Scope scope() {
		return Scope.of(this.role, this.accountId, trailName(), this.unitCode, this.agencyId);
	}

}
