package cn.township.congress.service.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.Accounts;
import cn.township.congress.domain.account.OneTimeCode;
import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What the use cases of an account administrator share: whose accounts they may touch,
 * and the one-time codes they hand out.
 */
@Component
class AccountDesk {

	private final Accounts accounts;

	private final CurrentUser currentUser;

	private final Passwords passwords;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountDesk(Accounts accounts, CurrentUser currentUser, Passwords passwords, ApplicationEventPublisher events,
			Clock clock) {
		this.accounts = accounts;
		this.currentUser = currentUser;
		this.passwords = passwords;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Roles an administrator gives: keepers of accounts and of the trail are made by the
	 * county or above only, so that no township supervises itself; and a township has
	 * nobody to give the county's role to.
	 */
	static List<Role> grantable(Actor administrator) {
		AdminLevel level = administrator.unitCode().level();
		return Arrays.stream(Role.values())
			.filter(Role::isGranted)
			.filter((role) -> level != AdminLevel.TOWNSHIP || (role.isBusiness() && role.fits(level)))
			.toList();
	}

	/** Deputies' accounts are kept like the others once the office has made them. */
	private static boolean keeps(Actor administrator, Role role) {
		return role == Role.DEPUTY || grantable(administrator).contains(role);
	}

	/** An account of somebody else in the administrator's area. */
	Account find(long id) {
		Account account = this.accounts.findById(id).orElseThrow(() -> new NotFound("account", id));
		Actor administrator = this.currentUser.actor();
		require(administrator.accountId() != id, "account.own");
		require(administrator.unitCode().contains(account.unitCode()), "account.unit.outside");
		require(keeps(administrator, account.role()), "account.role.notGrantable");
		return account;
	}

	void requireGrantable(Actor administrator, Role role, AdminCode unit) {
		require(administrator.unitCode().contains(unit), "account.unit.outside");
		require(grantable(administrator).contains(role), "account.role.notGrantable");
	}

	Actor administrator() {
		return this.currentUser.actor();
	}

	Instant now() {
		return this.clock.instant();
	}

	String newCode() {
		return this.passwords.newCode();
	}

	OneTimeCode stored(String code) {
		return OneTimeCode.issued(this.passwords.encode(code), now());
	}

	/** Whoever is logged in with it is logged out. */
	void endSessions(Account account) {
		this.events.publishEvent(new SessionsVoid(account.requiredId()));
	}

	private static void require(boolean condition, String key) {
		if (!condition) {
			throw new RuleViolation(key, null);
		}
	}

}
