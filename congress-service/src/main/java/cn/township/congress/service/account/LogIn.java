package cn.township.congress.service.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.Accounts;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Logs in. A wrong try is recorded as well, so it is an answer and not an exception.
 */
@UseCase(system = "登录")
public class LogIn {

	private final Accounts accounts;

	private final Territories territories;

	private final Passwords passwords;

	private final JdbcClient jdbc;

	private final Clock clock;

	LogIn(Accounts accounts, Territories territories, Passwords passwords, JdbcClient jdbc, Clock clock) {
		this.accounts = accounts;
		this.territories = territories;
		this.passwords = passwords;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @param secret the password, or the one-time code of an account that has none yet
	 */
	public Result execute(String username, String secret) {
		Optional<Account> account = this.accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT));
		if (account.isEmpty()) {
			this.passwords.compareInVain(secret);
			return Result.refused(Outcome.WRONG, null);
		}
		return logIn(account.get(), secret, this.clock.instant());
	}

	private Result logIn(Account account, String secret, Instant now) {
		if (account.isLocked(now)) {
			return Result.refused(Outcome.LOCKED, account.lockedUntil());
		}
		if (!isRight(account, secret, now)) {
			account.loginFailed(now);
			return Result.refused(account.isLocked(now) ? Outcome.LOCKED : Outcome.WRONG, account.lockedUntil());
		}
		if (account.isDisabled()) {
			return Result.refused(Outcome.DISABLED, null);
		}
		if (!isInOffice(account)) {
			return Result.refused(Outcome.OUT_OF_OFFICE, null);
		}
		account.loginSucceeded(now);
		return new Result(Outcome.WELCOME, new AccountPrincipal(actor(account), account.mustChangePassword()), null);
	}

	private boolean isRight(Account account, String secret, Instant now) {
		if (account.passwordHash() != null) {
			return this.passwords.isPassword(secret, account);
		}
		return this.passwords.isCode(secret, account) && account.hasValidCode(now);
	}

	/** A deputy's account rests with the mandate and goes on with the next one. */
	private boolean isInOffice(Account account) {
		return account.personId() == null || this.jdbc.sql("SELECT EXISTS (SELECT mandates_of_person(:person))")
			.param("person", account.personId())
			.query(Boolean.class)
			.single();
	}

	private Actor actor(Account account) {
		String unit = this.territories.findByUnitCode(account.unitCode())
			.map(Territory::name)
			.orElse(account.unitCode().toString());
		return new Actor(account.requiredId(), account.username(), account.displayName(), account.role(),
				account.unitCode(), unit, account.agencyId(), account.personId());
	}

	/** How it went. */
	public enum Outcome {

		/** Logged in. */
		WELCOME,

		/** No such account, or not its password. */
		WRONG,

		/** Too many wrong tries; told whether or not the password was right. */
		LOCKED,

		/** The right password of an account that was disabled. */
		DISABLED,

		/** A deputy whose mandate has ended. */
		OUT_OF_OFFICE

	}

	/** The logged-in account, or why not and until when. */
	public record Result(Outcome outcome, @Nullable AccountPrincipal principal, @Nullable Instant lockedUntil) {

		static Result refused(Outcome outcome, @Nullable Instant lockedUntil) {
			return new Result(outcome, null, lockedUntil);
		}

	}

}
