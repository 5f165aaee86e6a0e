package cn.township.congress.service.congress;

import java.time.LocalDate;

import cn.township.congress.domain.congress.Seats;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.TermTown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("登记和更正届次")
class CorrectTermTest {

	private static final Seats SIXTY_ONE = new Seats(61, 24_000, "县人大常委会决定", null);

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("名额由县人大常委会确定，连同人口、决定一起保存（选举法第十三条）")
	void seatsAreKeptWithWhatTheyRestOn() {
		TermTown town = TermTown.in(this.context);
		long id = open(town, SIXTY_ONE);
		assertThat(town.congress(id).seatsFixed()).isEqualTo(SIXTY_ONE);
		TermRow row = town.as(town.clerk(), () -> town.bean(TermQueries.class).term(id));
		assertThat(row.formula()).contains("＝61名");
		correct(town, id, 19, new Seats(60, 24_000, "重新确定名额的决定", null), town.today().minusDays(20));
		assertThat(town.congress(id).seats()).isEqualTo(60);
	}

	@Test
	@DisplayName("另加百分之五只适用于乡、民族乡，镇不适用（选举法第十二条）")
	void extraSeatsAreForTownshipsOnly() {
		Seats extra = new Seats(64, 24_000, "县人大常委会决定", "省人大常委会决定");
		TermTown township = TermTown.in(this.context);
		assertThat(township.congress(open(township, extra)).seats()).isEqualTo(64);
		TermTown town = TermTown.in(this.context, UnitKind.TOWN);
		assertRefused("congress.noExtraSeatsForTown", "选举法第十二条", () -> open(town, extra));
	}

	@Test
	@DisplayName("名额不能少于现有代表（选举法第十四条）和各选区应选名额之和（选举法第二十五条）")
	void seatsAreNotFewerThanTaken() {
		TermTown town = TermTown.in(this.context);
		LocalDate elected = town.today().minusDays(20);
		long id = town.elected(19, 60, elected);
		long district = town.district(id, 1, 3);
		Seats two = new Seats(2, null, "决定", null);
		assertRefused("congress.fewerSeatsThanDistricts", "选举法第二十五条", () -> correct(town, id, 19, two, elected));
		for (String name : new String[] { "甲", "乙", "丙" }) {
			town.elect(id, district, name, elected);
		}
		assertRefused("congress.fewerSeatsThanDeputies", "选举法第十四条", () -> correct(town, id, 19, two, elected));
	}

	@Test
	@DisplayName("更正选举日期，换届当选的代表随之更正；早于上届选举的拒绝（地方组织法第三十八条）")
	void mandatesFollowTheElectionDay() {
		TermTown town = TermTown.in(this.context);
		LocalDate wrong = town.today().minusDays(20);
		town.elected(18, 60, wrong.minusYears(5));
		long id = town.elected(19, 60, wrong);
		long mandate = town.elect(id, town.district(id, 1, 3), "甲", wrong);
		correct(town, id, 19, Seats.of(60), wrong.plusDays(3));
		assertThat(town.mandate(mandate).electedOn()).isEqualTo(wrong.plusDays(3));
		assertRefused("congress.notAfterPrevious", "地方组织法第三十八条",
				() -> correct(town, id, 19, Seats.of(60), wrong.minusYears(5)));
		assertRefused("date.inFuture", () -> correct(town, id, 19, Seats.of(60), town.today().plusDays(1)));
		assertRefused("congress.termNoFixed", () -> correct(town, id, 20, Seats.of(60), wrong));
	}

	@Test
	@DisplayName("页面打开后别人改过的，后保存的被告知；别的乡镇改不了")
	void aStalePageIsNoticed() {
		TermTown town = TermTown.in(this.context);
		LocalDate elected = town.today().minusDays(20);
		long id = town.elected(19, 61, elected);
		CorrectTerm.Command stale = new CorrectTerm.Command(id, 0, 18, SIXTY_ONE, elected);
		execute(town, stale);
		assertThat(town.congress(id).termNo()).isEqualTo(18);
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> execute(town, stale));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> town.as(TestActors.clerk(TestActors.LIUXI), () -> {
			town.bean(CorrectTerm.class).execute(stale);
			return true;
		}));
	}

	private static long open(TermTown town, Seats seats) {
		return town.as(town.clerk(), () -> town.bean(OpenTerm.class)
			.execute(new OpenTerm.Command(19, seats, town.today().minusDays(20), null)));
	}

	private static void correct(TermTown town, long id, int termNo, Seats seats, LocalDate electedOn) {
		execute(town, new CorrectTerm.Command(id, town.congress(id).version(), termNo, seats, electedOn));
	}

	private static void execute(TermTown town, CorrectTerm.Command command) {
		town.as(town.clerk(), () -> {
			town.bean(CorrectTerm.class).execute(command);
			return true;
		});
	}

}
