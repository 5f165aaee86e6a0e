package cn.township.congress.domain.shared;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChineseNumberTest {

	@ParameterizedTest(name = "{0} = {1}")
	@CsvSource({ "0, 零", "1, 一", "2, 二", "10, 十", "11, 十一", "20, 二十", "51, 五十一", "100, 一百", "101, 一百零一", "110, 一百一十",
			"115, 一百一十五", "999, 九百九十九", "1000, 一千", "1001, 一千零一", "1010, 一千零一十", "1259, 一千二百五十九", "2020, 二千零二十" })
	@DisplayName("数字的汉字写法")
	void spellsNumbers(int number, String words) {
		assertThat(ChineseNumber.of(number)).isEqualTo(words);
	}

	@Test
	@DisplayName("量词前的“二”写作“两”")
	void twoBeforeAMeasureWord() {
		assertThat(ChineseNumber.ofMeasure(2)).isEqualTo("两");
		assertThat(ChineseNumber.ofMeasure(12)).isEqualTo("十二");
	}

	@Test
	@DisplayName("超出范围的数字不接受")
	void refusesWhatItCannotSpell() {
		assertThatIllegalArgumentException().isThrownBy(() -> ChineseNumber.of(-1));
		assertThatIllegalArgumentException().isThrownBy(() -> ChineseNumber.of(10_000));
	}

}
