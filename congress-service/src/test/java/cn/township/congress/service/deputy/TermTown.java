package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.congress.HoldSession;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.suggestion.Towns;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A township of its own for each test, which goes from one term to the next.
 */
public final class TermTown {

	private static final AtomicInteger TOWNS = new AtomicInteger(980_123_180);

	private final ApplicationContext context;

	private final AdminCode unit;

	private TermTown(ApplicationContext context, AdminCode unit) {
		this.context = context;
		this.unit = unit;
	}

	/** With no term yet. */
	public static TermTown in(ApplicationContext context) {
		return in(context, UnitKind.TOWNSHIP);
	}

	public static TermTown in(ApplicationContext context, UnitKind kind) {
		Towns.in(context);
		TermTown town = new TermTown(context,
				(kind == UnitKind.TOWN) ? new AdminCode(TOWNS.incrementAndGet()) : RosterTown.nextCode());
		town.asSystem(() -> town.bean(Territories.class).save(Territory.create(town.unit, "换届乡", kind)).name());
		return town;
	}

	public AdminCode unit() {
		return this.unit;
	}

	public Actor clerk() {
		return TestActors.clerk(this.unit);
	}

	public Actor chair() {
		return TestActors.chair(this.unit);
	}

	public LocalDate today() {
		return LocalDate.now(bean(Clock.class));
	}

	/** A congress elected on that day that has not met. */
	public long elected(int termNo, int seats, LocalDate on) {
		return asSystem(() -> bean(Congresses.class).save(new Congress(this.unit, termNo, seats, on, null)).id());
	}

	public long district(long congress, int no, int seats) {
		return asSystem(() -> bean(ElectoralDistricts.class)
			.save(new ElectoralDistrict(this.unit, congress, no, "第" + no + "选区", seats))
			.id());
	}

	/** Elected on that day; the id of the mandate. */
	public long elect(long congress, long district, String name, LocalDate on) {
		return asSystem(() -> {
			Congress of = bean(Congresses.class).findById(congress).orElseThrow();
			long person = bean(Persons.class).save(new Person(this.unit, DeputyMother.facts(name, "mou", "m"))).id();
			return bean(DeputyMandates.class).save(DeputyMandate.elected(of, person, district, on)).id();
		});
	}

	/** Elected, examined, confirmed and published on those days. */
	public long publish(long congress, long district, String name, LocalDate electedOn, LocalDate confirmedOn) {
		long id = elect(congress, district, name, electedOn);
		asSystem(() -> {
			DeputyMandate mandate = bean(DeputyMandates.class).findById(id).orElseThrow();
			mandate.takeUp(DeputyMother.on(confirmedOn));
			mandate.confirm(DeputyMother.on(confirmedOn), "主席团会议");
			mandate.publish(bean(Congresses.class).findById(congress).orElseThrow(), DeputyMother.on(confirmedOn));
			return id;
		});
		return id;
	}

	/** The clerk enters a session that opened and closed on that day. */
	public void hold(long congress, int sessionNo, LocalDate on) {
		as(clerk(), () -> {
			bean(HoldSession.class).execute(new HoldSession.Command(congress, sessionNo, SessionKind.REGULAR, on, on));
			return true;
		});
	}

	/** Changes the mandate by one of its verbs. */
	public void change(long id, Function<DeputyMandate, Object> verb) {
		asSystem(() -> verb.apply(bean(DeputyMandates.class).findById(id).orElseThrow()));
	}

	public DeputyMandate mandate(long id) {
		return asSystem(() -> bean(DeputyMandates.class).findById(id).orElseThrow());
	}

	public Congress congress(long id) {
		return asSystem(() -> bean(Congresses.class).findById(id).orElseThrow());
	}

	/** The names of the set on that day, as the list shows them. */
	public List<String> names(DeputySet set, LocalDate day) {
		DeputyFilter filter = new DeputyFilter(set, null, this.unit.value(), null, null, null, false, null, day);
		return as(clerk(), () -> bean(DeputyList.class).all(filter).stream().map(DeputyRow::name).toList());
	}

	public int update(String sql, long id, LocalDate day) {
		return asSystem(() -> bean(JdbcClient.class).sql(sql).param("id", id).param("day", day).update());
	}

	public <T> T as(Actor actor, Scopes.Work<T, RuntimeException> work) {
		return bean(CurrentUser.class).as(actor, work);
	}

	public <T> T asSystem(Scopes.Work<T, RuntimeException> work) {
		return bean(Scopes.class).asSystem("测试", () -> bean(TransactionTemplate.class).execute((tx) -> work.run()));
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

}
