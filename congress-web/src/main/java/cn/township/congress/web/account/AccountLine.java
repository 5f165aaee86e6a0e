package cn.township.congress.web.account;

import cn.township.congress.service.account.AccountRow;
import cn.township.congress.service.account.AccountState;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;

/**
 * An account as it is read on a page.
 */
record AccountLine(String href, String displayName, String username, String unit, String role, Badge state,
		String lockedUntil, String lastLogin) {

	static AccountLine of(AccountRow row, Labels labels) {
		String role = labels.of(row.role());
		return new AccountLine("/accounts/" + row.id(), row.displayName(), row.username(), row.unitName(),
				(row.agencyName() != null) ? role + " · " + row.agencyName() : role,
				new Badge(tone(row.state()), labels.of(row.state())), labels.time(row.lockedUntil()),
				(row.lastLoginAt() != null) ? labels.time(row.lastLoginAt()) : "从未登录");
	}

	private static Tone tone(AccountState state) {
		return switch (state) {
			case ACTIVE -> Tone.OK;
			case WAITING -> Tone.INFO;
			case LOCKED -> Tone.WARN;
			case DISABLED -> Tone.MUTE;
		};
	}

}
