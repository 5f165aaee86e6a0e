package cn.township.congress.domain.deputy;

import cn.township.congress.domain.congress.CongressMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class ElectoralDistrictTest {

	@ParameterizedTest(name = "{0}名")
	@ValueSource(ints = { 1, 2, 3 })
	@DisplayName("每一选区选一名至三名代表（选举法第二十五条）")
	void electsOneToThreeDeputies(int seats) {
		assertThat(district(seats).seats()).isEqualTo(seats);
	}

	@ParameterizedTest(name = "{0}名")
	@ValueSource(ints = { -1, 0, 4 })
	@DisplayName("一个选区不能不选代表，也不能选四名以上（选举法第二十五条）")
	void cannotElectNoneOrMoreThanThree(int seats) {
		assertRefused("district.seats", "选举法第二十五条", () -> district(seats));
	}

	private static ElectoralDistrict district(int seats) {
		return new ElectoralDistrict(CongressMother.TOWN, 5, 1, "第一选区", seats);
	}

}
