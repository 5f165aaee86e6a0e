package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.FrameQueries;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.congress.HoldSession;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A township that has imported its roster before the congress first met.
 */
@DatabaseTest
class EnterOfficeTest {

	private static final AtomicInteger NEXT = new AtomicInteger(950_123_100);

	@Autowired
	private HoldSession holdSession;

	@Autowired
	private EnterOffice enterOffice;

	@Autowired
	private Congresses congresses;

	@Autowired
	private ElectoralDistricts districts;

	@Autowired
	private Persons persons;

	@Autowired
	private DeputyMandates mandates;

	@Autowired
	private DeputyList list;

	@Autowired
	private FrameQueries frame;

	@Autowired
	private CurrentUser currentUser;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private final AdminCode town = new AdminCode(NEXT.incrementAndGet());

	private long congress;

	private long mandate;

	@BeforeEach
	void confirmedDeputy() {
		asSystem(() -> {
			this.jdbc.sql("INSERT INTO territory (unit_code, name, kind) VALUES (:unit, '到任镇', 'TOWN')")
				.param("unit", this.town.value())
				.update();
			Congress elected = this.congresses.save(new Congress(this.town, 19, 40, today().minusDays(30), null));
			this.congress = elected.id();
			long district = this.districts.save(DeputyMother.district(this.town, this.congress)).id();
			long person = this.persons.save(DeputyMother.person(this.town)).id();
			this.mandate = this.mandates.save(DeputyMother.confirmed(elected, person, district)).id();
		});
		assertThat(status()).isEqualTo(MandateStatus.CONFIRMED);
	}

	@Test
	@DisplayName("登记当日或以前召开的第一次会议，已确认的代表随即到任（地方组织法第三十八条）")
	void deputiesEnterOfficeWithTheFirstSession() {
		hold(today());
		assertThat(status()).isEqualTo(MandateStatus.ACTIVE);
	}

	@Test
	@DisplayName("第一次会议尚未召开的，到召开之日才到任，无须人工办理（地方组织法第三十八条）")
	void deputiesEnterOfficeOnTheDayOfTheSession() {
		hold(today().plusDays(3));
		this.enterOffice.execute();
		assertThat(status()).isEqualTo(MandateStatus.CONFIRMED);
		theDayHasCome();
		this.enterOffice.execute();
		assertThat(status()).isEqualTo(MandateStatus.ACTIVE);
	}

	@Test
	@DisplayName("下一届第一次会议召开之日，上一届代表任期届满，无须人工办理；历史名单不变（代表法第二条）")
	void mandatesExpireWhenTheNextCongressMeets() {
		hold(today().minusDays(20));
		LocalDate met = today().minusDays(1);
		asSystem(() -> {
			Congress next = this.congresses.save(new Congress(this.town, 20, 40, today().minusDays(10), null));
			this.congress = next.id();
		});
		hold(met);
		assertThat(status()).isEqualTo(MandateStatus.EXPIRED);
		asSystem(() -> {
			DeputyMandate old = this.mandates.findById(this.mandate).orElseThrow();
			assertThat(old.endedOn()).isEqualTo(met);
			assertThat(old.isInOfficeOn(met.minusDays(1))).isTrue();
			assertThat(old.isInOfficeOn(met)).isFalse();
		});
	}

	@Test
	@DisplayName("新一届已选出、第一次会议还没有开，本届仍是上一届（地方组织法第三十八条）")
	void theTermLastsUntilTheNextCongressMeets() {
		hold(today().minusDays(20));
		asSystem(() -> this.congresses.save(new Congress(this.town, 20, 44, today().minusDays(2), null)));
		assertThat(seats()).isEqualTo(40);
		assertThat(this.scopes.asSystem("测试", () -> this.frame.unitLine(this.town)).termLine()).startsWith("第十九届");
	}

	@Test
	@DisplayName("每夜到任登记只动已确认的代表，重复运行不再改动，审计中记为代表到任")
	void runningAgainChangesNothing() {
		hold(today().plusDays(3));
		theDayHasCome();
		this.enterOffice.execute();
		this.enterOffice.execute();
		asSystem(() -> {
			assertThat(this.jdbc.sql("SELECT version FROM deputy_mandate WHERE id = :id")
				.param("id", this.mandate)
				.query(Integer.class)
				.single()).isEqualTo(1);
			assertThat(this.jdbc
				.sql("SELECT actor_name FROM audit_entry WHERE table_name = 'deputy_mandate' "
						+ "AND row_id = :id ORDER BY id DESC LIMIT 1")
				.param("id", this.mandate)
				.query(String.class)
				.single()).isEqualTo("代表到任");
		});
	}

	private long seats() {
		return this.currentUser.as(TestActors.clerk(this.town), () -> this.list.standing(this.town.value(), null))
			.seats();
	}

	private void hold(LocalDate openedOn) {
		this.currentUser.as(TestActors.clerk(this.town), () -> {
			this.holdSession
				.execute(new HoldSession.Command(this.congress, 1, SessionKind.REGULAR, openedOn, openedOn));
			return true;
		});
	}

	/** As if three days had passed. */
	private void theDayHasCome() {
		asSystem(() -> this.jdbc.sql("UPDATE congress SET first_session_on = :today WHERE id = :id")
			.param("today", today())
			.param("id", this.congress)
			.update());
	}

	private MandateStatus status() {
		return this.scopes.asSystem("测试",
				() -> this.transaction.execute((tx) -> this.mandates.findById(this.mandate).orElseThrow().status()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void asSystem(Runnable work) {
		this.scopes.asSystem("测试", () -> {
			this.transaction.executeWithoutResult((tx) -> work.run());
			return true;
		});
	}

}
