package cn.township.congress.domain.rule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MajorityTest {

	@ParameterizedTest(name = "{0}名：出席{1}（地方组织法第十四条），通过{2}（第二十五条），提议{3}（第十四、三十一条）")
	@CsvSource({ "45, 30, 23, 9", "50, 34, 26, 10", "60, 40, 31, 12", "75, 50, 38, 15", "90, 60, 46, 18",
			"120, 80, 61, 24", "160, 107, 81, 32" })
	@DisplayName("三分之二以上出席、过半数通过、五分之一以上提议（地方组织法第十四、二十五、三十一条）")
	void thresholdsOfACongress(int deputies, int quorum, int pass, int fifth) {
		assertThat(Majority.TWO_THIRDS_OR_MORE.of(deputies)).isEqualTo(quorum);
		assertThat(Majority.MORE_THAN_HALF.of(deputies)).isEqualTo(pass);
		assertThat(Majority.ONE_FIFTH_OR_MORE.of(deputies)).isEqualTo(fifth);
	}

	@Test
	@DisplayName("“以上”包括本数，“过半数”不包括（民法典第一千二百五十九条）")
	void orMoreIncludesTheNumberMoreThanHalfDoesNot() {
		assertThat(Majority.HALF_OR_MORE.of(10)).isEqualTo(5);
		assertThat(Majority.MORE_THAN_HALF.of(10)).isEqualTo(6);
		assertThat(Majority.HALF_OR_MORE.of(11)).isEqualTo(6);
		assertThat(Majority.MORE_THAN_HALF.of(11)).isEqualTo(6);
		assertThat(Majority.ONE_FIFTH_OR_MORE.of(46)).isEqualTo(10);
		assertThat(Majority.MORE_THAN_HALF.isReachedBy(5, 10)).isFalse();
		assertThat(Majority.MORE_THAN_HALF.isReachedBy(6, 10)).isTrue();
	}

	@Test
	@DisplayName("没有代表就没有多数")
	void refusesAnEmptyCongress() {
		assertThatIllegalArgumentException().isThrownBy(() -> Majority.MORE_THAN_HALF.of(0));
	}

}
