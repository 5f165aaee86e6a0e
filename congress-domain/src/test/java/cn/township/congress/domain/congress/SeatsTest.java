package cn.township.congress.domain.congress;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class SeatsTest {

	@ParameterizedTest(name = "{0}人，另加百分之五，{1}名")
	@CsvSource({ "1499, 47", "24000, 64", "172500, 168", "900000, 168" })
	@DisplayName("有省人大常委会决定的，可以另加百分之五，最多一百六十八名（选举法第十二条）")
	void fivePerCentMoreByDecisionOfTheProvince(int inhabitants, int seats) {
		assertThat(new SeatFormula(inhabitants, true).most()).isEqualTo(seats);
		assertThat(new Seats(seats, inhabitants, null, "省人大常委会决定").number()).isEqualTo(seats);
		assertRefused(
				(seats == SeatFormula.most(true)) ? "congress.tooManySeats" : "congress.tooManySeatsForInhabitants",
				"选举法第十二条", () -> new Seats(seats + 1, inhabitants, null, "省人大常委会决定"));
	}

	@Test
	@DisplayName("没有省人大常委会决定的，名额不能超过一百六十名（选举法第十二条）")
	void noMoreWithoutTheDecision() {
		assertRefused("congress.tooManySeats", "选举法第十二条", () -> new Seats(161, 900_000, "县人大常委会决定", null));
		assertRefused("congress.tooManySeatsForInhabitants", "选举法第十二条", () -> new Seats(62, 24_000, "县人大常委会决定", null));
	}

	@Test
	@DisplayName("人口不足二千的可以少于四十五名，满二千的不可以（选举法第十二条）")
	void fewerThanTheBaseOnlyForSmallTownships() {
		assertThat(new Seats(40, 1999, null, null).number()).isEqualTo(40);
		assertRefused("congress.tooFewSeats", "选举法第十二条", () -> new Seats(44, 2000, null, null));
		assertThat(new Seats(45, 2000, null, null).number()).isEqualTo(45);
	}

	@Test
	@DisplayName("算式写明基数、增加数、另加数和上限")
	void theFormulaIsWrittenOut() {
		assertThat(new SeatFormula(24_000, false).sentence())
			.isEqualTo("人口24000人：基数45名＋每1500人增加1名（24000÷1500，取整16名）＝61名，最多61名");
		assertThat(new SeatFormula(24_000, true).sentence()).endsWith("＝61名；另加百分之五（61×5%，取整3名），最多64名");
		assertThat(new SeatFormula(900_000, false).sentence()).endsWith("＝645名，超过160名的按160名，最多160名");
		assertThat(new SeatFormula(1800, false).sentence()).endsWith("最多46名；人口不足2000人，可以少于45名");
	}

}
