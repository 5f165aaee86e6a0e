package cn.township.congress.service.suggestion;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.PersonFacts;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Promise;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Agencies;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.domain.territory.AgencyKind;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.attachment.Upload;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.shared.Pinyin;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two towns of one county with a congress between its sessions, deputies and agencies,
 * and the real way of a suggestion through the use cases, each by whom it belongs to.
 */
public final class Towns {

	/** The day it is. */
	public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

	private static final LocalDate ELECTED = TODAY.minusDays(700);

	private static final LocalDate OPENED = TODAY.minusDays(660);

	private final ApplicationContext context;

	private Towns(ApplicationContext context) {
		this.context = context;
	}

	/** The towns, built where they are not yet. */
	public static Towns in(ApplicationContext context) {
		Towns towns = new Towns(context);
		towns.bean(Scopes.class).asSystem("测试", () -> towns.bean(TransactionTemplate.class).execute((tx) -> {
			if (towns.bean(Congresses.class).findByUnitCodeOrderByTermNoDesc(TestActors.LIUXI).isEmpty()) {
				towns.build();
			}
			return true;
		}));
		return towns;
	}

	/** The mandate of the deputy of that name in the town. */
	public long deputy(AdminCode town, String name) {
		return id(town, "SELECT m.id FROM deputy_mandate m JOIN person p ON p.id = m.person_id"
				+ " WHERE m.unit_code = :unit AND p.name = :name", name);
	}

	public long agency(AdminCode town, String name) {
		return id(town, "SELECT id FROM agency WHERE unit_code = :unit AND name = :name", name);
	}

	public int version(long suggestion) {
		return asSystem("SELECT version FROM suggestion WHERE id = :id", suggestion, Integer.class);
	}

	public String status(long suggestion) {
		return asSystem("SELECT status FROM suggestion WHERE id = :id", suggestion, String.class);
	}

	/** A suggestion of 陈桂兰 and 李强, as the clerk registers it. */
	public long registered(AdminCode town, String title) {
		return registered(town, title, TODAY.minusDays(100));
	}

	public long registered(AdminCode town, String title, LocalDate on) {
		SuggestionForm form = new SuggestionForm(title, "柳溪至石坪公路两处路基塌陷，校车绕行六公里。", "一、尽快抢修；二、列入养护计划。",
				Category.TRANSPORT, Source.PAPER, Disclosure.FULL, "交通管理站", on, deputy(town, "陈桂兰"),
				List.of(deputy(town, "李强")));
		return as(TestActors.clerk(town), () -> bean(RegisterSuggestion.class).execute(form));
	}

	public long accepted(AdminCode town, String title) {
		long id = registered(town, title);
		as(TestActors.chair(town), () -> bean(AcceptSuggestion.class)
			.execute(new AcceptSuggestion.Command(id, version(id), TODAY.minusDays(99))));
		return id;
	}

	/** Handed over so many days ago to 交通管理站, assisted by 财政所. */
	public long handedOver(AdminCode town, String title, int daysAgo) {
		long id = accepted(town, title);
		LocalDate on = TODAY.minusDays(daysAgo);
		HandOverCommand command = new HandOverCommand(id, version(id), agency(town, "交通管理站"),
				List.of(agency(town, "财政所")), on, 3, null, "第十二次主席团会议", on);
		as(TestActors.chair(town), () -> {
			bean(HandOverSuggestion.class).execute(command);
			return id;
		});
		return id;
	}

	public long replied(AdminCode town, String title) {
		long id = handedOver(town, title, 60);
		Actor agency = TestActors.agency(town, agency(town, "交通管理站"));
		as(agency, () -> {
			bean(TakeUpSuggestion.class)
				.execute(new TakeUpSuggestion.Command(id, version(id), TODAY.minusDays(58), "刘志强"));
			bean(LogContact.class)
				.execute(new LogContact.Command(id, version(id), TODAY.minusDays(50), ContactMode.VISIT, "与代表到现场察看"));
			bean(ReplyToSuggestion.class).execute(new ReplyToSuggestion.Command(id, version(id), TODAY.minusDays(40),
					ResultClass.A, "柳交〔2026〕3号", "王站长", "塌陷路段已经修复。", "刘志强", "0999-5550101", null, null));
			return id;
		});
		return id;
	}

	public long evaluated(AdminCode town, String title, Satisfaction result) {
		long id = replied(town, title);
		as(TestActors.clerk(town), () -> {
			bean(TranscribeEvaluation.class).execute(new TranscribeEvaluation.Command(id, version(id),
					TODAY.minusDays(30), Satisfaction.SATISFIED, result,
					(result == Satisfaction.DISSATISFIED) ? "路面仍有破损" : null, new Upload("征询意见表.pdf", pdf())));
			return id;
		});
		return id;
	}

	/** Handled again from so many days ago, and the deputy is dissatisfied as before. */
	public void handledAgainInVain(AdminCode town, long id, int daysAgo) {
		LocalDate from = TODAY.minusDays(daysAgo);
		as(TestActors.chair(town), () -> {
			bean(RequireRehandling.class).execute(new RequireRehandling.Command(id, version(id), from, null));
			return id;
		});
		as(TestActors.agency(town, agency(town, "交通管理站")), () -> {
			bean(ReplyToSuggestion.class)
				.execute(new ReplyToSuggestion.Command(id, version(id), from.plusDays(3), ResultClass.B, "柳交〔2026〕9号",
						"王站长", "破损路段再次修补。", "刘志强", "0999-5550101", new Promise("硬化全部路面", TODAY.plusMonths(2)), null));
			return id;
		});
		as(TestActors.clerk(town), () -> {
			bean(TranscribeEvaluation.class).execute(new TranscribeEvaluation.Command(id, version(id), from.plusDays(5),
					Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, "路面仍有破损", new Upload("征询意见表.pdf", pdf())));
			return id;
		});
	}

	/** A small file that is a PDF by its content. */
	public static byte[] pdf() {
		return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
	}

	/** Does it as the actor. */
	public <T> T as(Actor actor, Scopes.Work<T, RuntimeException> work) {
		return bean(CurrentUser.class).as(actor, work);
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	private long id(AdminCode town, String sql, String name) {
		return bean(Scopes.class).asSystem("测试",
				() -> bean(TransactionTemplate.class).execute((tx) -> bean(JdbcClient.class).sql(sql)
					.param("unit", town.value())
					.param("name", name)
					.query(Long.class)
					.single()));
	}

	private <T> T asSystem(String sql, long id, Class<T> type) {
		return bean(Scopes.class).asSystem("测试", () -> bean(TransactionTemplate.class)
			.execute((tx) -> bean(JdbcClient.class).sql(sql).param("id", id).query(type).single()));
	}

	private void build() {
		unit(980000000, "云江省", UnitKind.PROVINCE);
		unit(980100000, "临江市", UnitKind.CITY);
		unit(980123000, "青山县", UnitKind.COUNTY);
		unit(TestActors.LIUXI.value(), "柳溪镇", UnitKind.TOWN);
		unit(TestActors.SHIMEN.value(), "石门镇", UnitKind.TOWN);
		town(TestActors.LIUXI);
		town(TestActors.SHIMEN);
	}

	private void unit(int code, String name, UnitKind kind) {
		if (!bean(Territories.class).existsByUnitCode(new AdminCode(code))) {
			bean(Territories.class).save(Territory.create(new AdminCode(code), name, kind));
		}
	}

	private void town(AdminCode town) {
		Congress congress = new Congress(town, 19, 60, ELECTED, null);
		congress.hold(1, SessionKind.REGULAR, OPENED, OPENED.plusDays(1));
		congress.hold(2, SessionKind.REGULAR, TODAY.minusDays(200), TODAY.minusDays(199));
		bean(Congresses.class).save(congress);
		ElectoralDistrict district = bean(ElectoralDistricts.class)
			.save(new ElectoralDistrict(town, congress.id(), 1, "石坪选区", 3));
		for (String name : List.of("陈桂兰", "李强", "王芳")) {
			deputy(congress, district, name);
		}
		for (String name : List.of("交通管理站", "财政所", "镇人民政府")) {
			bean(Agencies.class).save(Agency.create(town, name, AgencyKind.INSTITUTION));
		}
	}

	private void deputy(Congress congress, ElectoralDistrict district, String name) {
		PersonFacts facts = new PersonFacts(name, pinyin(name), initials(name), Sex.FEMALE, "汉族",
				LocalDate.of(1975, 3, 1), false, "中共党员", "大专", "石坪村村民", "农民", "10055501234", null);
		Person person = bean(Persons.class).save(new Person(congress.unitCode(), facts));
		bean(DeputyMandates.class).save(DeputyMandate.fromRoster(congress, person.id(), district.id(), ELECTED, TODAY));
	}

	private static String pinyin(String name) {
		return Pinyin.full(name);
	}

	private static String initials(String name) {
		return Pinyin.initials(name);
	}

}
