package cn.township.congress.domain.territory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AdminCodeTest {

	private static final AdminCode COUNTY = new AdminCode(980123000);

	private static final AdminCode TOWN = new AdminCode(980123101);

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 99_999_999, 1_000_000_000 })
	@DisplayName("行政区划代码为九位数（GB/T 2260、GB/T 10114）")
	void hasNineDigits(int value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new AdminCode(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "98012", "9801231011", "98012310A", "９８０１２３１０１", "098012310" })
	@DisplayName("读不懂的代码不接受")
	void refusesOtherText(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> AdminCode.parse(text));
	}

	@Test
	@DisplayName("六位代码补三个零")
	void readsSixOrNineDigits() {
		assertThat(AdminCode.parse(" 980123 ")).isEqualTo(COUNTY);
		assertThat(AdminCode.parse("980123101")).isEqualTo(TOWN);
	}

	@ParameterizedTest(name = "{0}: {1} {2}–{3}")
	@CsvSource({ "980000000, PROVINCE, 980000000, 989999999", "980100000, CITY, 980100000, 980199999",
			"980123000, COUNTY, 980123000, 980123999", "980123101, TOWNSHIP, 980123101, 980123101" })
	@DisplayName("末尾的零决定级别，级别决定所辖范围")
	void levelAndRange(int value, AdminLevel level, int from, int to) {
		AdminCode code = new AdminCode(value);
		assertThat(code.level()).isEqualTo(level);
		assertThat(code.range()).isEqualTo(new CodeRange(from, to));
	}

	@Test
	@DisplayName("县包含所辖乡镇，不包含邻县")
	void countyContainsItsTownshipsOnly() {
		assertThat(COUNTY.contains(TOWN)).isTrue();
		assertThat(COUNTY.contains(COUNTY)).isTrue();
		assertThat(TOWN.contains(COUNTY)).isFalse();
		assertThat(COUNTY.contains(new AdminCode(980124101))).isFalse();
	}

	@Test
	@DisplayName("上级由近及远：县、市、省")
	void parentsNearestFirst() {
		assertThat(TOWN.parentChain()).containsExactly(COUNTY, new AdminCode(980100000), new AdminCode(980000000));
		assertThat(TOWN.withParents()).first().isEqualTo(TOWN);
		assertThat(new AdminCode(980000000).parentChain()).isEmpty();
		assertThat(TOWN.county()).isEqualTo(COUNTY);
		assertThat(COUNTY.county()).isEqualTo(COUNTY);
		assertThatIllegalStateException().isThrownBy(() -> new AdminCode(980100000).county());
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource({ "TOWN, 980123101, true", "TOWN, 980123201, false", "TOWNSHIP, 980123201, true",
			"ETHNIC_TOWNSHIP, 980123399, true", "SUBDISTRICT, 980123001, true", "SUBDISTRICT, 980123000, false",
			"DEVELOPMENT_ZONE, 980123401, true", "DEVELOPMENT_ZONE, 980123600, false", "COUNTY, 980123000, true",
			"CITY, 980123000, false" })
	@DisplayName("乡级代码段：街道001–099，镇100–199，乡200–399，其他400–599（GB/T 10114）")
	void kindFitsItsSegment(UnitKind kind, int code, boolean fits) {
		assertThat(kind.fits(new AdminCode(code))).isEqualTo(fits);
	}

	@Test
	@DisplayName("街道、开发区不设人民代表大会（地方组织法第七条）")
	void subdistrictsAndZonesHaveNoCongress() {
		assertThat(UnitKind.SUBDISTRICT.hasCongress()).isFalse();
		assertThat(UnitKind.DEVELOPMENT_ZONE.hasCongress()).isFalse();
		assertThat(UnitKind.ETHNIC_TOWNSHIP.isTownship()).isTrue();
		assertThat(UnitKind.COUNTY.isTownship()).isFalse();
	}

}
