package cn.township.congress.domain.meeting;

import cn.township.congress.domain.rule.Majority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** How many are there, and whether they are enough. */
class RollCallTest {

	@ParameterizedTest(name = "实有代表{0}名，出席{1}名开会，少1名不能开（地方组织法第十四条）")
	@CsvSource({ "45, 30", "50, 34", "60, 40", "75, 50", "90, 60", "120, 80", "160, 107" })
	@DisplayName("三分之二以上的代表出席，始得举行会议（地方组织法第十四条）")
	void twoThirdsOfAllDeputiesAreNeeded(int due, int quorum) {
		assertThat(roll(due, quorum, Majority.TWO_THIRDS_OR_MORE).isQuorate()).isTrue();
		assertThat(roll(due, quorum - 1, Majority.TWO_THIRDS_OR_MORE).isQuorate()).isFalse();
	}

	@ParameterizedTest(name = "主席团成员{0}名：{1}名够过半数，{2}名够三分之二（本省条例）")
	@CsvSource({ "5, 3, 4", "7, 4, 5", "9, 5, 6", "10, 6, 7", "13, 7, 9" })
	@DisplayName("主席团会议的法定人数按本省条例：过半数，或者三分之二以上")
	void thePresidiumByProvincialRule(int members, int half, int twoThirds) {
		assertThat(roll(members, half, Majority.MORE_THAN_HALF).isQuorate()).isTrue();
		assertThat(roll(members, half - 1, Majority.MORE_THAN_HALF).isQuorate()).isFalse();
		assertThat(roll(members, twoThirds, Majority.TWO_THIRDS_OR_MORE).isQuorate()).isTrue();
		assertThat(roll(members, twoThirds - 1, Majority.TWO_THIRDS_OR_MORE).isQuorate()).isFalse();
	}

	@Test
	@DisplayName("暂停执行职务的计入应到，不计入实到（代表法第六十一条）")
	void suspendedDeputiesCountInTheBase() {
		RollCall without = new RollCall(60, 1, 10, 10, 39, Majority.TWO_THIRDS_OR_MORE);
		assertThat(without.needed()).isEqualTo(40);
		assertThat(without.isQuorate()).isFalse();
		assertThat(without.sentence("代表")).isEqualTo("应到代表60名（其中暂停执行职务1名），请假10名，缺席10名，实到39名，不足40名，不符合法定人数");
		assertThat(new RollCall(60, 1, 10, 9, 40, Majority.TWO_THIRDS_OR_MORE).isQuorate()).isTrue();
	}

	@Test
	@DisplayName("点名的一句话：应到、请假、缺席、实到，是否符合法定人数（地方组织法第十四条）")
	void saysItInOneSentence() {
		assertThat(new RollCall(60, 0, 2, 1, 57, Majority.TWO_THIRDS_OR_MORE).sentence("代表"))
			.isEqualTo("应到代表60名，请假2名，缺席1名，实到57名，符合法定人数");
	}

	@Test
	@DisplayName("没有应到人员、各数加起来不等于应到的，拒绝（地方组织法第十四条）")
	void refusesWhatDoesNotAddUp() {
		assertRefused("meeting.nobodyDue", "地方组织法第十四条", () -> new RollCall(0, 0, 0, 0, 0, Majority.TWO_THIRDS_OR_MORE));
		assertRefused("meeting.rollDisagrees", "地方组织法第十四条",
				() -> new RollCall(60, 0, 2, 1, 58, Majority.TWO_THIRDS_OR_MORE));
		assertRefused("meeting.rollDisagrees", "地方组织法第十四条",
				() -> new RollCall(60, 0, -1, 1, 60, Majority.TWO_THIRDS_OR_MORE));
	}

	private static RollCall roll(int due, int present, Majority rule) {
		return new RollCall(due, 0, 0, due - present, present, rule);
	}

}
