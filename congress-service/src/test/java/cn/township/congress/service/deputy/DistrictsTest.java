package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.DistrictTable.District;
import cn.township.congress.service.deputy.DistrictTable.Seated;
import cn.township.congress.service.deputy.DistrictTable.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A congress of five seats that met a hundred days ago, with two deputies of one
 * district.
 */
@DatabaseTest
@DisplayName("选区与缺额")
class DistrictsTest {

	@Autowired
	private ApplicationContext context;

	private TermTown town;

	private LocalDate met;

	private long congress;

	private long district;

	private long gone;

	@BeforeEach
	void fiveSeats() {
		this.town = TermTown.in(this.context);
		this.met = this.town.today().minusDays(100);
		this.congress = this.town.elected(19, 5, this.met.minusDays(20));
		this.district = this.town.district(this.congress, 1, 2);
		this.gone = publish("甲");
		publish("乙");
		this.town.hold(this.congress, 1, this.met);
	}

	@Test
	@DisplayName("每一选区选一名至三名代表（选举法第二十五条），总和不超过县人大常委会确定的名额（选举法第十三条）")
	void districtsFitTheCongress() {
		assertRefused("district.seats", "选举法第二十五条", () -> add(2, "第二选区", 4));
		assertRefused("district.seats", "选举法第二十五条", () -> add(2, "第二选区", 0));
		long second = add(2, "第二选区", 3);
		assertRefused("district.moreThanCongress", "选举法第十三条", () -> add(3, "第三选区", 1));
		assertRefused("district.numberTaken", () -> add(1, "第三选区", 1));
		assertRefused("district.nameTaken", () -> add(3, "第二选区", 1));
		correct(second, 0, 5, "河东选区", 2, 900);
		District corrected = row(second, null);
		assertThat(corrected.name()).isEqualTo("河东选区");
		assertThat(corrected.voters()).isEqualTo(900);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> correct(second, 0, 5, "河西选区", 2, null));
	}

	@Test
	@DisplayName("应选名额不能少于现有代表（选举法第二十五条）；选出过代表的选区不能删除")
	void whatIsUsedStays() {
		assertRefused("district.fewerThanTaken", "选举法第二十五条", () -> correct(this.district, 0, 1, "第1选区", 1, null));
		assertRefused("district.inUse", () -> remove(this.district));
		long mistake = add(2, "错登选区", 1);
		remove(mistake);
		assertThat(table(null).districts()).hasSize(1);
	}

	@Test
	@DisplayName("缺额按日期计算：资格终止之日起缺额，此前的名单不变；补选当选待就任的不再组织补选")
	void vacanciesAreOfADay() {
		LocalDate died = this.town.today().minusDays(10);
		this.town.change(this.gone, (mandate) -> mandate.reportTermination(DeputyMother.on(died.plusDays(1)),
				TerminationGround.DIED, died, "资格审查委员会报告", null));
		assertThat(row(this.district, null).vacancies()).isEqualTo(1);
		assertThat(row(this.district, null).mayFill()).isTrue();
		assertThat(row(this.district, died.minusDays(1)).vacancies()).isZero();
		assertThat(row(this.district, died.minusDays(1)).seated()).extracting(Seated::name)
			.containsExactlyInAnyOrder("甲", "乙");
		assertThat(table(null).vacancies()).isEqualTo(4);
		this.town.elect(this.congress, this.district, "丙", this.town.today().minusDays(2));
		assertThat(row(this.district, null).vacancies()).isEqualTo(1);
		assertThat(row(this.district, null).mayFill()).isFalse();
	}

	@Test
	@DisplayName("县看到每个乡镇的名额、在任和缺额，在任数等于名单的行数")
	void theCountySeesTheSameNumbers() {
		Town row = this.town.as(TestActors.county(), () -> this.town.bean(DistrictQueries.class).towns(null))
			.stream()
			.filter((one) -> one.unitCode() == this.town.unit().value())
			.findFirst()
			.orElseThrow();
		assertThat(row).isEqualTo(new Town(this.town.unit().value(), "换届乡", 5, 2, 2, 3));
		assertThat(row.vacancies()).isEqualTo(table(null).vacancies());
		assertThat(this.town.names(DeputySet.IN_OFFICE, this.town.today())).hasSize((int) row.inOffice());
		assertThat(this.town.as(TestActors.county(),
				() -> this.town.bean(DistrictQueries.class).table(this.town.unit().value(), null, null)))
			.isPresent();
		assertThat(this.town.as(TestActors.clerk(TestActors.LIUXI),
				() -> this.town.bean(DistrictQueries.class).table(this.town.unit().value(), null, null)))
			.isEmpty();
	}

	@Test
	@DisplayName("第一次会议以前，县和乡镇都按当选人数计算缺额")
	void beforeItMeetsTheElectedFillTheirSeats() {
		TermTown fresh = TermTown.in(this.context);
		long elected = fresh.elected(1, 5, fresh.today().minusDays(9));
		fresh.elect(elected, fresh.district(elected, 1, 2), "丁", fresh.today().minusDays(9));
		assertThat(fresh.as(TestActors.county(), () -> fresh.bean(DistrictQueries.class).towns(null)))
			.contains(new Town(fresh.unit().value(), "换届乡", 5, 2, 0, 4));
		assertThat(fresh.as(fresh.clerk(), () -> fresh.bean(DistrictQueries.class).table(null, null, null))
			.orElseThrow()
			.vacancies()).isEqualTo(4);
	}

	@Test
	@DisplayName("县不能改乡镇的选区，别的乡镇看不到")
	void othersCannotChangeThem() {
		CorrectDistrict.Command command = new CorrectDistrict.Command(this.district, 0, 1, "改名", 2, null);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.town.as(TestActors.county(), () -> {
				this.town.bean(CorrectDistrict.class).execute(command);
				return true;
			}));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.town.as(TestActors.clerk(TestActors.LIUXI), () -> {
				this.town.bean(CorrectDistrict.class).execute(command);
				return true;
			}));
	}

	private long publish(String name) {
		return this.town.publish(this.congress, this.district, name, this.met.minusDays(20), this.met.minusDays(10));
	}

	private DistrictTable table(@Nullable LocalDate day) {
		return this.town
			.as(this.town.clerk(), () -> this.town.bean(DistrictQueries.class).table(null, this.congress, day))
			.orElseThrow();
	}

	private District row(long id, @Nullable LocalDate day) {
		return table(day).districts().stream().filter((one) -> one.id() == id).findFirst().orElseThrow();
	}

	private long add(int no, String name, int seats) {
		return this.town.as(this.town.clerk(), () -> this.town.bean(AddDistrict.class)
			.execute(new AddDistrict.Command(this.congress, no, name, seats, null)));
	}

	private void correct(long id, int version, int no, String name, int seats, @Nullable Integer voters) {
		this.town.as(this.town.clerk(), () -> {
			this.town.bean(CorrectDistrict.class)
				.execute(new CorrectDistrict.Command(id, version, no, name, seats, voters));
			return true;
		});
	}

	private void remove(long id) {
		this.town.as(this.town.clerk(), () -> {
			this.town.bean(RemoveDistrict.class).execute(new RemoveDistrict.Command(id, 0));
			return true;
		});
	}

}
