package cn.township.congress.service.presidium;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.domain.territory.Agencies;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.domain.territory.AgencyKind;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.deputy.TermTown;
import cn.township.congress.service.suggestion.AcceptSuggestion;
import cn.township.congress.service.suggestion.RegisterSuggestion;
import cn.township.congress.service.suggestion.SuggestionForm;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A township of its own for each test: twelve deputies in office, nine of them the
 * presidium with a chair and a vice-chair, two agencies.
 */
public final class PresidiumTown {

	/** Chair, vice-chair, seven members, three other deputies. */
	public static final List<String> NAMES = List.of("陈桂兰", "李强", "王芳", "周建国", "吴秀英", "郑海波", "冯玉梅", "褚卫东", "卫红", "蒋丽",
			"沈浩", "韩雪");

	/** Of the presidium. */
	public static final int MEMBERS = 9;

	/** Seats of a district. */
	private static final int SEATS = 3;

	private final ApplicationContext context;

	private final AdminCode unit;

	private final long congress;

	private long district;

	private final List<Long> mandates = new ArrayList<>();

	private PresidiumTown(ApplicationContext context) {
		this.context = context;
		this.unit = TermTown.in(context).unit();
		this.congress = asSystem(this::build);
		asSystem(() -> {
			for (int i = 0; i < MEMBERS; i++) {
				hold(this.congress, this.mandates.get(i),
						(i == 0) ? "CHAIR" : (i == 1) ? "VICE_CHAIR" : "PRESIDIUM_MEMBER");
			}
			return true;
		});
	}

	public static PresidiumTown in(ApplicationContext context) {
		return new PresidiumTown(context);
	}

	private long build() {
		Congress elected = new Congress(this.unit, 19, 60, today().minusDays(700), null);
		elected.hold(1, SessionKind.REGULAR, today().minusDays(660), today().minusDays(659));
		Congress saved = bean(Congresses.class).save(elected);
		for (int i = 0; i < NAMES.size(); i++) {
			elect(saved, i);
		}
		bean(Agencies.class).save(Agency.create(this.unit, "交通管理站", AgencyKind.INSTITUTION));
		bean(Agencies.class).save(Agency.create(this.unit, "财政所", AgencyKind.INSTITUTION));
		return saved.id();
	}

	private void elect(Congress term, int index) {
		if (index % SEATS == 0) {
			this.district = bean(ElectoralDistricts.class)
				.save(new ElectoralDistrict(this.unit, term.id(), index / SEATS + 1, "第" + index + "选区", SEATS))
				.id();
		}
		Person person = bean(Persons.class)
			.save(new Person(this.unit, DeputyMother.facts(NAMES.get(index), "mou", "m")));
		this.mandates.add(bean(DeputyMandates.class)
			.save(DeputyMandate.fromRoster(term, person.id(), this.district, today().minusDays(700), today()))
			.id());
	}

	private void hold(long term, long mandate, String post) {
		bean(JdbcClient.class)
			.sql("INSERT INTO tenure (unit_code, congress_id, mandate_id, person_id, post, from_on, document)"
					+ " SELECT unit_code, :term, id, person_id, :post, :day, '第一次会议' FROM deputy_mandate WHERE id = :id")
			.param("term", term)
			.param("post", post)
			.param("day", today().minusDays(660))
			.param("id", mandate)
			.update();
	}

	public AdminCode unit() {
		return this.unit;
	}

	public long congress() {
		return this.congress;
	}

	public LocalDate today() {
		return LocalDate.now(bean(Clock.class));
	}

	public Actor clerk() {
		return TestActors.clerk(this.unit);
	}

	public Actor chair() {
		return TestActors.chair(this.unit);
	}

	public long deputy(String name) {
		return this.mandates.get(NAMES.indexOf(name));
	}

	public long agency(String name) {
		return one("SELECT id FROM agency WHERE unit_code = :unit AND name = '" + name + "'", Long.class);
	}

	/** A suggestion accepted and waiting for the presidium. */
	public long accepted(String title) {
		SuggestionForm form = new SuggestionForm(title, "两处路基塌陷，校车绕行六公里。", "尽快抢修，列入养护计划。", Category.TRANSPORT,
				Source.PAPER, Disclosure.FULL, "交通管理站", today().minusDays(40), deputy("沈浩"), List.of());
		long id = as(clerk(), () -> bean(RegisterSuggestion.class).execute(form));
		as(chair(), () -> {
			int version = one("SELECT version FROM suggestion WHERE unit_code = :unit AND id = " + id, Integer.class);
			bean(AcceptSuggestion.class).execute(new AcceptSuggestion.Command(id, version, today().minusDays(39)));
			return id;
		});
		return id;
	}

	/** One value, asked as the system; {@code :unit} is the township. */
	public <T> T one(String sql, Class<T> type) {
		return asSystem(() -> bean(JdbcClient.class).sql(sql).param("unit", this.unit.value()).query(type).single());
	}

	public int update(String sql) {
		return asSystem(() -> bean(JdbcClient.class).sql(sql).param("unit", this.unit.value()).update());
	}

	public <T> T as(Actor actor, Scopes.Work<T, RuntimeException> work) {
		return bean(CurrentUser.class).as(actor, work);
	}

	public <T> T asSystem(Scopes.Work<T, RuntimeException> work) {
		return bean(Scopes.class).asSystem("测试", () -> {
			T result = bean(TransactionTemplate.class).execute((tx) -> work.run());
			if (result == null) {
				throw new IllegalStateException("Nothing found");
			}
			return result;
		});
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

}
