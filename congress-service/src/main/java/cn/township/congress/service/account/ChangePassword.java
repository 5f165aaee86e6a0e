package cn.township.congress.service.account;

import java.time.Clock;
import java.time.Instant;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.Accounts;

import org.springframework.context.ApplicationEventPublisher;

/**
 * The holder replaces the password, or the one-time code by a first password. Other
 * sessions of the account end.
 */
@UseCase(Permission.OWN_ACCOUNT)
public class ChangePassword {

	private final Accounts accounts;

	private final Passwords passwords;

	private final CurrentUser currentUser;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ChangePassword(Accounts accounts, Passwords passwords, CurrentUser currentUser, ApplicationEventPublisher events,
			Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.currentUser = currentUser;
		this.events = events;
		this.clock = clock;
	}

	/** Answers whether the present password was right; a wrong one counts. */
	public boolean execute(Command command) {
		Account account = this.accounts.findById(this.currentUser.actor().accountId()).orElseThrow();
		Instant now = this.clock.instant();
		if (!isRight(account, command.present(), now)) {
			account.loginFailed(now);
			return false;
		}
		set(account, this.passwords.accept(command.password(), account.username()), now);
		this.events.publishEvent(new SessionsVoid(account.requiredId()));
		return true;
	}

	private boolean isRight(Account account, String secret, Instant now) {
		if (account.isLocked(now)) {
			return false;
		}
		return (account.passwordHash() != null) ? this.passwords.isPassword(secret, account)
				: this.passwords.isCode(secret, account);
	}

	private static void set(Account account, String hash, Instant now) {
		if (account.passwordHash() != null) {
			account.changePassword(hash, now);
		}
		else {
			account.activate(hash, now);
		}
	}

	/** What the holder types. */
	public record Command(String present, String password) {

		@Override
		public String toString() {
			return "…";
		}

	}

}
