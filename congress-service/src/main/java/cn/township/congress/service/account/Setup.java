package cn.township.congress.service.account;

import java.time.Clock;
import java.time.Instant;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.Accounts;
import cn.township.congress.domain.account.Holder;
import cn.township.congress.domain.account.OneTimeCode;
import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Begins an empty installation: the county with the areas above it, and its first account
 * administrator.
 */
@UseCase(system = "初始化")
public class Setup {

	private final SetupGate gate;

	private final Territories territories;

	private final Accounts accounts;

	private final Passwords passwords;

	private final JdbcClient jdbc;

	private final Clock clock;

	Setup(SetupGate gate, Territories territories, Accounts accounts, Passwords passwords, JdbcClient jdbc,
			Clock clock) {
		this.gate = gate;
		this.territories = territories;
		this.accounts = accounts;
		this.passwords = passwords;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public void execute(Command command) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(1)").query().singleRow(); // one at a
																				// time
		require(this.accounts.count() == 0, "setup.done");
		require(this.gate.accepts(command.code()), "setup.wrongCode");
		require(command.county().level() == AdminLevel.COUNTY, "setup.notACounty");
		String hash = this.passwords.accept(command.password(), command.username());
		addTerritories(command);
		addAdministrator(command, hash, this.clock.instant());
	}

	private void addTerritories(Command command) {
		AdminCode city = command.county().parentChain().get(0);
		AdminCode province = command.county().parentChain().get(1);
		add(province, command.provinceName(), UnitKind.PROVINCE);
		add(city, command.cityName(), UnitKind.CITY);
		add(command.county(), command.countyName(), UnitKind.COUNTY);
	}

	private void add(AdminCode code, String name, UnitKind kind) {
		if (!this.territories.existsByUnitCode(code)) {
			this.territories.save(Territory.create(code, name, kind));
		}
	}

	private void addAdministrator(Command command, String hash, Instant now) {
		Holder holder = new Holder(command.username(), command.displayName(), Role.ADMIN, command.county(), null);
		Account account = Account.create(holder, OneTimeCode.issued(hash, now), "初始化", now);
		account.activate(hash, now);
		this.accounts.saveAndFlush(account);
	}

	private static void require(boolean condition, String key) {
		if (!condition) {
			throw new RuleViolation(key, null);
		}
	}

	/**
	 * @param code what the terminal shows
	 */
	public record Command(String code, AdminCode county, String provinceName, String cityName, String countyName,
			String username, String displayName, String password) {

		@Override
		public String toString() {
			return this.username;
		}

	}

}
