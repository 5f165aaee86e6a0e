package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.Scopes;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A township with four deputies in two full districts whose congress has met twice, and
 * looking at it past all rules.
 */
public final class ChangeTown {

	private final ApplicationContext context;

	private final RosterTown town;

	private ChangeTown(ApplicationContext context) {
		this.context = context;
		this.town = RosterTown.in(context);
		this.town.store(RosterTown.FOUR, 4);
		system(() -> {
			Congress congress = bean(Congresses.class).findByUnitCodeOrderByTermNoDesc(this.town.unit()).get(0);
			congress.hold(1, SessionKind.REGULAR, today().minusDays(370), today().minusDays(369));
			congress.hold(2, SessionKind.REGULAR, today().minusDays(100), today().minusDays(98));
			return bean(Congresses.class).save(congress);
		});
	}

	public static ChangeTown in(ApplicationContext context) {
		return new ChangeTown(context);
	}

	public Actor clerk() {
		return this.town.clerk();
	}

	public Actor chair() {
		return TestActors.chair(this.town.unit());
	}

	public int unit() {
		return this.town.unit().value();
	}

	public LocalDate today() {
		return LocalDate.now(bean(Clock.class));
	}

	/** A day of the second session. */
	public LocalDate inSession() {
		return today().minusDays(99);
	}

	/** The mandate of the deputy of that name. */
	public long deputy(String name) {
		return one("SELECT m.id FROM deputy_mandate m JOIN person p ON p.id = m.person_id WHERE m.unit_code = :unit"
				+ " AND p.name = '" + name + "' ORDER BY m.id DESC LIMIT 1", Long.class);
	}

	public int version(long mandate) {
		return system(() -> bean(DeputyMandates.class).findById(mandate).orElseThrow().version());
	}

	public String status(long mandate) {
		return one("SELECT status FROM deputy_mandate WHERE unit_code = :unit AND id = " + mandate, String.class);
	}

	public long session(int number) {
		return one("SELECT id FROM congress_session WHERE unit_code = :unit AND session_no = " + number, Long.class);
	}

	public long district(String name) {
		return one("SELECT id FROM electoral_district WHERE unit_code = :unit AND name = '" + name + "'", Long.class);
	}

	/** One value, asked as the system; {@code :unit} is the township. */
	public <T> T one(String sql, Class<T> type) {
		return system(() -> bean(JdbcClient.class).sql(sql).param("unit", unit()).query(type).single());
	}

	public <T> List<T> list(String sql, Class<T> type) {
		return system(() -> bean(JdbcClient.class).sql(sql).param("unit", unit()).query(type).list());
	}

	public int update(String sql) {
		return system(() -> bean(JdbcClient.class).sql(sql).update());
	}

	public void as(Actor actor, Runnable work) {
		bean(CurrentUser.class).as(actor, () -> {
			work.run();
			return true;
		});
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	private <T> T system(Scopes.Work<T, RuntimeException> work) {
		return bean(Scopes.class).asSystem("测试", () -> {
			T result = bean(TransactionTemplate.class).execute((tx) -> work.run());
			if (result == null) {
				throw new IllegalStateException("Nothing found");
			}
			return result;
		});
	}

}
