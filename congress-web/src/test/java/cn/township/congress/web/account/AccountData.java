package cn.township.congress.web.account;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.Accounts;
import cn.township.congress.domain.account.Holder;
import cn.township.congress.domain.account.OneTimeCode;
import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.database.Scopes;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Units and accounts for tests, each account under a name of its own.
 */
@TestComponent
class AccountData {

	static final String PASSWORD = "springrain2026";

	static final String CODE = "AAAA-BBBB-CCCC";

	static final AdminCode COUNTY = new AdminCode(980123000);

	static final AdminCode LIUXI = new AdminCode(980123101);

	static final AdminCode SHIMEN = new AdminCode(980123102);

	private static final AtomicInteger count = new AtomicInteger();

	private final Accounts accounts;

	private final Territories territories;

	private final PasswordEncoder encoder;

	private final Scopes scopes;

	private final TransactionOperations transaction;

	AccountData(Accounts accounts, Territories territories, PasswordEncoder encoder, Scopes scopes,
			TransactionOperations transaction) {
		this.accounts = accounts;
		this.territories = territories;
		this.encoder = encoder;
		this.scopes = scopes;
		this.transaction = transaction;
	}

	/** Has chosen a password. */
	Actor active(Role role, AdminCode unit) {
		return save(role, unit, true);
	}

	/** Has only the one-time code. */
	Actor waiting(Role role, AdminCode unit) {
		return save(role, unit, false);
	}

	Account read(Actor actor) {
		return system(() -> this.accounts.findById(actor.accountId()).orElseThrow());
	}

	void change(Actor actor, Consumer<Account> change) {
		system(() -> {
			change.accept(this.accounts.findById(actor.accountId()).orElseThrow());
			return actor;
		});
	}

	static RequestPostProcessor as(Actor actor) {
		return SecurityMockMvcRequestPostProcessors.user(new AccountPrincipal(actor, false));
	}

	private Actor save(Role role, AdminCode unit, boolean active) {
		return system(() -> {
			addUnits();
			Instant now = Instant.now();
			String username = "test" + count.incrementAndGet();
			Account account = Account.create(new Holder(username, "测试员", role, unit, null),
					OneTimeCode.issued(this.encoder.encode(CODE), now), "测试", now);
			if (active) {
				account.activate(this.encoder.encode(PASSWORD), now);
			}
			Account saved = this.accounts.save(account);
			return new Actor(saved.requiredId(), username, "测试员", role, unit, "测试单位", null);
		});
	}

	private void addUnits() {
		add(new AdminCode(980000000), "云江省", UnitKind.PROVINCE);
		add(new AdminCode(980100000), "临江市", UnitKind.CITY);
		add(COUNTY, "青山县", UnitKind.COUNTY);
		add(LIUXI, "柳溪镇", UnitKind.TOWN);
		add(SHIMEN, "石门镇", UnitKind.TOWN);
	}

	private void add(AdminCode code, String name, UnitKind kind) {
		if (!this.territories.existsByUnitCode(code)) {
			this.territories.save(Territory.create(code, name, kind));
		}
	}

	private <T> T system(Scopes.Work<T, RuntimeException> work) {
		return this.scopes.asSystem("测试",
				() -> Objects.requireNonNull(this.transaction.execute((status) -> work.run())));
	}

}
