package cn.township.congress.service.account;

import java.time.LocalDateTime;

import cn.township.congress.domain.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account in the administrator's list and on its page.
 *
 * @param own whether it is the administrator's own
 */
public record AccountRow(long id, int unitCode, String unitName, @Nullable String agencyName, Role role,
		String username, String displayName, AccountState state, @Nullable LocalDateTime lockedUntil,
		int failedAttempts, @Nullable LocalDateTime lastLoginAt, String createdBy, LocalDateTime createdAt,
		boolean own) {

}
