package cn.township.congress.service.account;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.database.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. Lives in the session, so it holds values only.
 */
public record Actor(long accountId, String username, String displayName, Role role, AdminCode unitCode, String unitName,
		@Nullable Long agencyId, @Nullable Long personId) {

	/** Anybody but a deputy. */
	public Actor(long accountId, String username, String displayName, Role role, AdminCode unitCode, String unitName,
			@Nullable Long agencyId) {
		this(accountId, username, displayName, role, unitCode, unitName, agencyId, null);
	}

	public boolean may(Permission permission) {
		return permission.isHeldBy(this.role);
	}

	/** As the audit trail names them: 周敏(liuxi.clerk). */
	public String trailName() {
		return this.displayName + "(" + this.username + ")";
	}

	public Scope scope() {
		if (this.personId != null) {
			return Scope.ofDeputy(this.accountId, trailName(), this.unitCode, this.personId);
		}
		return Scope.of(this.role, this.accountId, trailName(), this.unitCode, this.agencyId);
	}

}
