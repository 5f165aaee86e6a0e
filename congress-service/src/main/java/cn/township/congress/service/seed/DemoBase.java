package cn.township.congress.service.seed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.Accounts;
import cn.township.congress.domain.account.Holder;
import cn.township.congress.domain.account.OneTimeCode;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Agencies;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.seed.DemoPasswords.Password;
import org.jspecify.annotations.Nullable;

/**
 * First step of the demo, in one transaction: the tree, the agencies, and the accounts
 * that take the further steps. The passwords are on disk before anything is committed.
 */
@UseCase(system = DemoRecords.ACTOR)
class DemoBase {

	private final Territories territories;

	private final Agencies agencies;

	private final Accounts accounts;

	private final DemoPasswords passwords;

	private final Clock clock;

	DemoBase(Territories territories, Agencies agencies, Accounts accounts, DemoPasswords passwords, Clock clock) {
		this.territories = territories;
		this.agencies = agencies;
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
	}

	public void load(DemoCounty county) {
		county.units().forEach((row) -> this.territories.save(Territory.create(row.code(), row.name(), row.kind())));
		county.agencies().forEach((row) -> this.agencies.save(row.agency(county.code(row.township()))));
		List<AccountSeedRow> granted = county.accounts().stream().filter((row) -> row.role().isGranted()).toList();
		Map<AccountSeedRow, Password> made = this.passwords.make(granted);
		granted.forEach((row) -> this.accounts.save(account(county, row, made.get(row).hash())));
		this.passwords.write(granted, made);
	}

	private Account account(DemoCounty county, AccountSeedRow row, String hash) {
		AdminCode unit = county.code(row.unit());
		Holder holder = new Holder(row.username(), row.displayName(), row.role(), unit, agency(unit, row.agency()));
		Instant now = this.clock.instant();
		Account account = Account.create(holder, OneTimeCode.issued(hash, now), DemoRecords.ACTOR, now);
		account.activate(hash, now);
		return account;
	}

	private @Nullable Long agency(AdminCode unit, @Nullable String name) {
		return (name == null) ? null
				: this.agencies.findByUnitCodeAndName(unit, name)
					.map(Agency::id)
					.orElseThrow(() -> new SeedFile("demo/accounts.csv", new byte[0]).faulty("没有承办单位“" + name + "”"));
	}

}
