package cn.township.congress.domain.office;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("应选名额和差额")
class PlacesTest {

	@ParameterizedTest(name = "{0}{1} 应选{2} 差额{3}：候选人{4}至{5}名")
	@CsvSource({ "CHAIR, TERM, 1, 1, 1, 2", "HEAD, TERM, 1, 0, 1, 1", "VICE_CHAIR, TERM, 1, 1, 2, 2",
			"DEPUTY_HEAD, TERM, 3, 2, 5, 5", "DEPUTY_HEAD, BY_ELECTION, 1, 0, 1, 1",
			"VICE_CHAIR, BY_ELECTION, 1, 1, 1, 2", "DEPUTY_HEAD, FURTHER, 2, 1, 3, 3", "HEAD, FURTHER, 1, 1, 1, 2" })
	@DisplayName("正职可以等额，副职多一人至三人，补选可以等额（地方组织法第二十七条、第二十九条、第三十条）")
	void howManyCandidates(Post post, ElectionKind kind, int seats, int margin, int fewest, int most) {
		Places places = new Places(post, kind, seats, margin);
		assertThat(places.fewest()).isEqualTo(fewest);
		assertThat(places.most()).isEqualTo(most);
	}

	@ParameterizedTest(name = "{0}{1} 差额{2}")
	@CsvSource({ "VICE_CHAIR, TERM, 0, 地方组织法第二十七条", "DEPUTY_HEAD, TERM, 4, 地方组织法第二十七条",
			"DEPUTY_HEAD, FURTHER, 0, 地方组织法第二十九条", "VICE_CHAIR, BY_ELECTION, 4, 地方组织法第三十条" })
	@DisplayName("副职的差额为一人至三人，另行选举也是；补选不得多于三人（地方组织法第二十七条、第二十九条、第三十条）")
	void deputyPostsHaveAMargin(Post post, ElectionKind kind, int margin, String article) {
		assertRefused("election.margin", article, () -> new Places(post, kind, 1, margin));
	}

	@Test
	@DisplayName("正职的候选人数最多多一人（地方组织法第二十七条）")
	void headPostsHaveOneMoreAtMost() {
		assertRefused("election.marginSingle", "地方组织法第二十七条", () -> new Places(Post.HEAD, ElectionKind.TERM, 1, 2));
	}

	@Test
	@DisplayName("副主席至多二人，主席一人（地方组织法第十八条）")
	void asManyAsTheLawKnows() {
		assertRefused("election.seats", "地方组织法第十八条", () -> new Places(Post.VICE_CHAIR, ElectionKind.TERM, 3, 1));
		assertRefused("election.seats", "地方组织法第十八条", () -> new Places(Post.CHAIR, ElectionKind.TERM, 2, 0));
	}

	@Test
	@DisplayName("主席团成员、代表资格审查委员会不用投票选举（地方组织法第十九条、第三十七条）")
	void othersAreNotElectedByBallot() {
		assertRefused("election.notElected", "地方组织法第十九条",
				() -> new Places(Post.PRESIDIUM_MEMBER, ElectionKind.TERM, 9, 1));
		assertRefused("election.notElected", "地方组织法第三十七条",
				() -> new Places(Post.CREDENTIALS_COMMITTEE, ElectionKind.TERM, 5, 1));
	}

}
