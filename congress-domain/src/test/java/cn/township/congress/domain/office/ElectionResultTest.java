package cn.township.congress.domain.office;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.office.ElectionResult.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("选举结果")
class ElectionResultTest {

	private static final int NEEDED = 31;

	@ParameterizedTest(name = "实有60名，得{0}票：{1}")
	@CsvSource({ "31, ELECTED", "30, SHORTFALL", "60, ELECTED", "0, SHORTFALL" })
	@DisplayName("获得全体代表过半数的选票始得当选（地方组织法第二十五条）")
	void needsMoreThanHalfOfAll(int votes, ElectionStatus status) {
		assertThat(ElectionResult.of(1, NEEDED, votes(votes)).status()).isEqualTo(status);
	}

	@Test
	@DisplayName("获得过半数的多于应选名额时，以得票多的当选（地方组织法第二十九条）")
	void highestVotesWin() {
		ElectionResult result = ElectionResult.of(2, NEEDED, votes(33, 50, 41));
		assertThat(names(result.elected())).containsExactly("乙", "丙");
		assertThat(result.status()).isEqualTo(ElectionStatus.ELECTED);
	}

	@Test
	@DisplayName("票数相等不能确定当选人的，就票数相等的人再次投票，其余的已经当选（地方组织法第二十九条）")
	void equalVotesAtTheBorderAreVotedOnAgain() {
		ElectionResult result = ElectionResult.of(2, NEEDED, votes(40, 55, 40));
		assertThat(names(result.elected())).containsExactly("乙");
		assertThat(names(result.tied())).containsExactlyInAnyOrder("甲", "丙");
		assertThat(result.open()).isOne();
		assertThat(result.status()).isEqualTo(ElectionStatus.TIE);
	}

	@Test
	@DisplayName("票数相等但都在应选名额以内的，都当选（地方组织法第二十九条）")
	void equalVotesWithinThePlacesAreElected() {
		assertThat(ElectionResult.of(2, NEEDED, votes(40, 40, 32)).elected()).hasSize(2);
	}

	@Test
	@DisplayName("票数相等但都没有过半数的，不是再次投票，而是另行选举（地方组织法第二十九条）")
	void equalVotesBelowHalfAreNoTie() {
		ElectionResult result = ElectionResult.of(1, NEEDED, votes(30, 30));
		assertThat(result.status()).isEqualTo(ElectionStatus.SHORTFALL);
		assertThat(result.open()).isOne();
	}

	@Test
	@DisplayName("获得过半数的少于应选名额时，不足的名额另行选举（地方组织法第二十九条）")
	void missingPlacesAreElectedAgain() {
		ElectionResult result = ElectionResult.of(3, NEEDED, votes(33, 20, 12, 9));
		assertThat(names(result.elected())).containsExactly("甲");
		assertThat(result.open()).isEqualTo(2);
		assertThat(result.status()).isEqualTo(ElectionStatus.SHORTFALL);
	}

	@Test
	@DisplayName("再次投票以得票多的当选，不再要求过半数；仍相等的还要再投（地方组织法第二十九条）")
	void whoHasMoreWinsTheTieBreak() {
		ElectionResult result = ElectionResult.ofTieBreak(1, votes(28, 27));
		assertThat(names(result.elected())).containsExactly("甲");
		assertThat(ElectionResult.ofTieBreak(1, votes(27, 27)).status()).isEqualTo(ElectionStatus.TIE);
	}

	private static List<Standing> votes(int... votes) {
		String[] names = { "甲", "乙", "丙", "丁" };
		int[] next = { 0 };
		return Arrays.stream(votes).mapToObj((v) -> new Standing(next[0] + 1, names[next[0]++], v)).toList();
	}

	private static List<String> names(List<Standing> standings) {
		return standings.stream().map(Standing::name).toList();
	}

}
