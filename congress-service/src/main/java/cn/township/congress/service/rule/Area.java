package cn.township.congress.service.rule;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Which units somebody may settle rules for: their own and those below. The policies of
 * the database say the same; this refuses before anything is written.
 */
@Component
class Area {

	private final CurrentUser currentUser;

	Area(CurrentUser currentUser) {
		this.currentUser = currentUser;
	}

	void require(AdminCode unit) {
		this.currentUser.find().filter((actor) -> !actor.unitCode().contains(unit)).ifPresent((actor) -> {
			throw new AccessDeniedException(unit + " is outside of " + actor.unitCode());
		});
	}

	/** The national table is loaded with the product; no account keeps it. */
	void requireSystem() {
		this.currentUser.find().ifPresent((actor) -> {
			throw new AccessDeniedException("The national table is not kept by " + actor.role());
		});
	}

}
