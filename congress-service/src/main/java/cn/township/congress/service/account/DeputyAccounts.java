package cn.township.congress.service.account;

import java.util.Locale;
import java.util.Optional;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.Accounts;
import cn.township.congress.domain.account.Holder;
import cn.township.congress.domain.account.OneTimeCode;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Accounts of deputies as their office makes them: one a person, with a one-time code.
 * Once its holder has chosen a password the office no longer touches it, so that nobody
 * of it acts in a deputy's name.
 */
@Component
public class DeputyAccounts {

	private static final int LONGEST = 30;

	private final AccountDesk desk;

	private final Accounts accounts;

	private final JdbcClient jdbc;

	DeputyAccounts(AccountDesk desk, Accounts accounts, JdbcClient jdbc) {
		this.desk = desk;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	/**
	 * A new account, or a new code for one that waits to be activated.
	 * @param reading the name in Latin letters, from which the user name is made
	 */
	public IssuedCode issue(AdminCode unit, long personId, String name, String reading) {
		String code = this.desk.newCode();
		OneTimeCode stored = this.desk.stored(code);
		Optional<Account> known = this.accounts.findByPersonId(personId);
		known.ifPresent((account) -> renew(account, stored));
		Account account = known.orElseGet(() -> create(unit, personId, name, reading, stored));
		return new IssuedCode(account.requiredId(), account.username(), name, code, stored.expiresAt());
	}

	private Account create(AdminCode unit, long personId, String name, String reading, OneTimeCode stored) {
		Holder holder = Holder.deputy(freeUsername(reading), name, unit, personId);
		return this.accounts
			.saveAndFlush(Account.create(holder, stored, this.desk.administrator().trailName(), this.desk.now()));
	}

	private static void renew(Account account, OneTimeCode stored) {
		if (account.isActivated()) {
			throw new RuleViolation("account.invite.activated", null);
		}
		account.reset(stored);
	}

	private String freeUsername(String reading) {
		String letters = reading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		String base = (letters.length() < 3) ? "daibiao" + letters : letters;
		return this.jdbc.sql("SELECT free_username(:base)")
			.param("base", base.substring(0, Math.min(LONGEST, base.length())))
			.query(String.class)
			.single();
	}

}
