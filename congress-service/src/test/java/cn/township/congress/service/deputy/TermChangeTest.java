package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.DeputyList.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the nineteenth congress to the twentieth.
 */
@DatabaseTest
@DisplayName("换届")
class TermChangeTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private EnterOffice enterOffice;

	private TermTown town;

	private LocalDate met;

	private long old;

	private long oldDistrict;

	private long stayed;

	private long suspended;

	private long next;

	private long newcomer;

	@BeforeEach
	void twoTerms() {
		this.town = TermTown.in(this.context);
		this.met = this.town.today().minusDays(10);
		LocalDate first = this.met.minusYears(5);
		this.old = this.town.elected(19, 60, first.minusDays(20));
		this.oldDistrict = this.town.district(this.old, 1, 3);
		this.stayed = publish(this.old, this.oldDistrict, "旧任", first.minusDays(20));
		this.suspended = publish(this.old, this.oldDistrict, "停职", first.minusDays(20));
		this.town.hold(this.old, 1, first);
		change(this.suspended, (mandate) -> mandate.suspend(DeputyMother.on(this.met.minusDays(100)),
				SuspensionGround.IN_CUSTODY, "拘留通知"));
		this.next = this.town.elected(20, 62, this.met.minusDays(30));
		this.newcomer = publish(this.next, this.town.district(this.next, 1, 3), "新任", this.met.minusDays(30));
	}

	@Test
	@DisplayName("选出而第一次会议未开的，上届仍在任；第一次会议召开之日，上届届满，本届到任（地方组织法第三十八条、代表法第二条）")
	void theOldTermLastsUntilTheNewOneMeets() {
		LocalDate before = this.met.minusDays(1);
		assertThat(this.town.names(DeputySet.IN_OFFICE, this.town.today())).containsExactlyInAnyOrder("旧任", "停职");
		assertThat(standing(this.town.today())).isEqualTo(new Standing(2, 60));
		this.town.hold(this.next, 1, this.met);
		assertThat(this.town.names(DeputySet.IN_OFFICE, this.met)).containsExactly("新任");
		assertThat(standing(this.met)).isEqualTo(new Standing(1, 62));
		assertThat(this.town.names(DeputySet.IN_OFFICE, before)).containsExactlyInAnyOrder("旧任", "停职");
		assertThat(this.town.names(DeputySet.SUSPENDED, before)).containsExactly("停职");
		assertThat(this.town.names(DeputySet.SUSPENDED, this.met)).isEmpty();
		assertThat(standing(before)).isEqualTo(new Standing(2, 60));
		assertThat(this.town.mandate(this.stayed).status()).isEqualTo(MandateStatus.EXPIRED);
		assertThat(this.town.mandate(this.suspended).status()).isEqualTo(MandateStatus.EXPIRED);
	}

	@Test
	@DisplayName("第一次会议事后补登的，届满和到任都从会议召开之日算，当时的名单不变（代表法第二条）")
	void recordedLateCountsFromTheDayItMet() {
		this.enterOffice.execute();
		assertThat(this.town.mandate(this.stayed).status()).isEqualTo(MandateStatus.ACTIVE);
		this.town.hold(this.next, 1, this.met);
		assertThat(this.town.mandate(this.stayed).endedOn()).isEqualTo(this.met);
		assertThat(this.town.mandate(this.newcomer).inOfficeFrom()).isEqualTo(this.met);
		int version = this.town.mandate(this.stayed).version();
		this.enterOffice.execute();
		assertThat(this.town.mandate(this.stayed).version()).isEqualTo(version);
		assertThat(this.town.names(DeputySet.IN_OFFICE, this.met.minusDays(1))).containsExactlyInAnyOrder("旧任", "停职");
	}

	@Test
	@DisplayName("将来的第一次会议，到召开之日上届自行届满、本届自行到任（地方组织法第三十八条）")
	void theDayComesByItself() {
		LocalDate opening = this.town.today().plusDays(3);
		this.town.hold(this.next, 1, opening);
		this.enterOffice.execute();
		assertThat(this.town.names(DeputySet.IN_OFFICE, this.town.today())).containsExactlyInAnyOrder("旧任", "停职");
		this.town.update("UPDATE congress SET first_session_on = :day WHERE id = :id", this.next, this.town.today());
		this.town.update("UPDATE congress SET ended_on = :day WHERE id = :id", this.old, this.town.today());
		this.enterOffice.execute();
		assertThat(this.town.names(DeputySet.IN_OFFICE, this.town.today())).containsExactly("新任");
		assertThat(this.town.mandate(this.stayed).endedOn()).isEqualTo(this.town.today());
	}

	@Test
	@DisplayName("补选已确认未公布的，随上届届满，从未在任；此前终止的保持终止（代表法第二条、第六十二条）")
	void whatWasUnderWayEndsWithTheTerm() {
		long byElected = elect("补选", this.met.minusDays(9));
		change(byElected, (mandate) -> mandate.takeUp(DeputyMother.on(this.met.minusDays(8))));
		change(byElected, (mandate) -> mandate.confirm(DeputyMother.on(this.met.minusDays(7)), "主席团会议"));
		change(this.stayed, (mandate) -> mandate.reportTermination(DeputyMother.on(this.met.minusDays(5)),
				TerminationGround.DIED, this.met.minusDays(6), "资格审查委员会报告", null));
		this.town.hold(this.next, 1, this.met);
		DeputyMandate unpublished = this.town.mandate(byElected);
		assertThat(unpublished.status()).isEqualTo(MandateStatus.EXPIRED);
		assertThat(unpublished.inOfficeFrom()).isNull();
		assertThat(this.town.mandate(this.stayed).endedOn()).isEqualTo(this.met.minusDays(6));
		assertThat(this.town.names(DeputySet.TO_ANNOUNCE, this.town.today())).containsExactly("旧任");
		assertThat(this.town.names(DeputySet.TO_PUBLISH, this.town.today())).isEmpty();
		assertThat(this.town.names(DeputySet.IN_OFFICE, this.met.minusDays(1))).containsExactly("停职");
		assertThat(this.town.names(DeputySet.IN_OFFICE, this.met)).isEqualTo(List.of("新任"));
	}

	private Standing standing(LocalDate day) {
		return this.town.as(this.town.clerk(), () -> this.town.bean(DeputyList.class).standing(null, day));
	}

	private long publish(long congress, long district, String name, LocalDate on) {
		return this.town.publish(congress, district, name, on, on);
	}

	private long elect(String name, LocalDate on) {
		return this.town.elect(this.old, this.oldDistrict, name, on);
	}

	private void change(long id, Function<DeputyMandate, Object> verb) {
		this.town.change(id, verb);
	}

}
