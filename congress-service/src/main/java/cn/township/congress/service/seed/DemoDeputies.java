package cn.township.congress.service.seed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.Accounts;
import cn.township.congress.domain.account.Holder;
import cn.township.congress.domain.account.OneTimeCode;
import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deputies of the demo who use their phones: invited by their township's clerk and
 * activated, once the roster is there.
 */
@Component
class DemoDeputies {

	private final Accounts accounts;

	private final DemoPasswords passwords;

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoDeputies(Accounts accounts, DemoPasswords passwords, JdbcClient jdbc, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Within the transaction of the township. */
	void load(List<AccountSeedRow> rows, Actor clerk) {
		rows.stream()
			.filter((row) -> row.role() == Role.DEPUTY && row.unit().equals(clerk.unitName()))
			.forEach((row) -> this.accounts.save(account(row, clerk)));
	}

	private Account account(AccountSeedRow row, Actor clerk) {
		String hash = this.passwords.add(row).hash();
		Instant now = this.clock.instant();
		Holder holder = Holder.deputy(row.username(), row.displayName(), clerk.unitCode(), person(row, clerk));
		Account account = Account.create(holder, OneTimeCode.issued(hash, now), DemoRecords.ACTOR, now);
		account.activate(hash, now);
		return account;
	}

	private long person(AccountSeedRow row, Actor clerk) {
		return this.jdbc
			.sql("SELECT p.id FROM person p JOIN deputy_mandate m ON m.person_id = p.id"
					+ " WHERE p.unit_code = :unit AND p.name = :name AND m.status = 'ACTIVE'")
			.param("unit", clerk.unitCode().value())
			.param("name", row.displayName())
			.query(Long.class)
			.optional()
			.orElseThrow(
					() -> new SeedFile("demo/accounts.csv", new byte[0]).faulty("没有在任代表“" + row.displayName() + "”"));
	}

}
