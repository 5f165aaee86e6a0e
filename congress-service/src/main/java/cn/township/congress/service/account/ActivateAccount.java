package cn.township.congress.service.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.Accounts;

/**
 * The holder of a new or reset account chooses the password with the one-time code. Wrong
 * codes count and lock like wrong passwords.
 */
@UseCase(system = "启用账号")
public class ActivateAccount {

	private final Accounts accounts;

	private final Passwords passwords;

	private final Clock clock;

	ActivateAccount(Accounts accounts, Passwords passwords, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
	}

	/** A wrong code is an answer, as its count must be kept. */
	public Outcome execute(Command command) {
		Optional<Account> account = this.accounts.findByUsername(command.username().strip().toLowerCase(Locale.ROOT));
		if (account.isEmpty()) {
			this.passwords.compareInVain(command.code());
			return Outcome.WRONG;
		}
		return activate(account.get(), command, this.clock.instant());
	}

	private Outcome activate(Account account, Command command, Instant now) {
		if (account.isLocked(now)) {
			return Outcome.LOCKED;
		}
		if (!this.passwords.isCode(command.code(), account)) {
			account.loginFailed(now);
			return account.isLocked(now) ? Outcome.LOCKED : Outcome.WRONG;
		}
		account.activate(this.passwords.accept(command.password(), account.username()), now);
		return Outcome.DONE;
	}

	/** What the holder types. */
	public record Command(String username, String code, String password) {

		@Override
		public String toString() {
			return this.username;
		}

	}

	/** How it went. */
	public enum Outcome {

		/** The password is set. */
		DONE,

		/** No such account or not its code. */
		WRONG,

		/** Too many wrong codes. */
		LOCKED

	}

}
