package cn.township.congress.domain.deputy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class TerminationEvidenceTest {

	@ParameterizedTest(name = "{0}名中赞成{1}名")
	@CsvSource({ "58, 30", "59, 30", "1, 1" })
	@DisplayName("辞职经全体代表过半数通过，人数记入变动登记（选举法第五十五条）")
	void resignationNeedsMoreThanHalf(int inOffice, int votes) {
		assertThat(vote(inOffice, votes).prove(TerminationGround.RESIGNED))
			.isEqualTo("当日实有代表" + inOffice + "名，赞成" + votes + "名");
		assertThat(vote(inOffice, votes).prove(TerminationGround.RESIGNED_BY_ORDER)).isNotNull();
	}

	@ParameterizedTest(name = "{0}名中赞成{1}名")
	@CsvSource({ "58, 29", "59, 29", "2, 1", "0, 0" })
	@DisplayName("半数不是过半数，不能接受辞职（选举法第五十五条）")
	void halfIsNotEnough(int inOffice, int votes) {
		assertRefused("mandate.resignation.noMajority", "选举法第五十五条",
				() -> vote(inOffice, votes).prove(TerminationGround.RESIGNED));
	}

	@Test
	@DisplayName("辞职由会议接受，票数不会多于实有代表（选举法第五十五条）")
	void resignationIsAcceptedInSession() {
		assertRefused("mandate.resignation.notInSession", "选举法第五十五条",
				() -> new TerminationEvidence(58, false, 40, null, null, List.of()).prove(TerminationGround.RESIGNED));
		assertRefused("mandate.resignation.tooManyVotes", "选举法第五十五条",
				() -> vote(58, 59).prove(TerminationGround.RESIGNED));
		assertRefused("mandate.evidence.missing", "选举法第五十五条",
				() -> new TerminationEvidence(58, true, null, null, null, List.of()).prove(TerminationGround.RESIGNED));
	}

	@Test
	@DisplayName("罢免由三十名以上选民要求，经选区过半数的选民通过（选举法第五十条、第五十三条）")
	void recallNeedsThirtyVotersAndMoreThanHalf() {
		assertThat(recall(30, 1000, 501).prove(TerminationGround.RECALLED)).contains("30人", "1000人", "501票");
		assertRefused("mandate.recall.tooFewDemand", "选举法第五十条",
				() -> recall(29, 1000, 900).prove(TerminationGround.RECALLED));
		assertRefused("mandate.recall.noMajority", "选举法第五十三条",
				() -> recall(30, 1000, 500).prove(TerminationGround.RECALLED));
		assertRefused("mandate.recall.tooManyVotes", "选举法第五十三条",
				() -> recall(30, 1000, 1001).prove(TerminationGround.RECALLED));
		assertRefused("mandate.evidence.missing", "选举法第五十三条",
				() -> recall(30, null, 900).prove(TerminationGround.RECALLED));
	}

	@Test
	@DisplayName("未经批准两次不出席会议，须指明是哪两次会议（代表法第六十二条第三项）")
	void absenceNamesTwoSessions() {
		assertThat(missed("第二次会议", "第四次会议").prove(TerminationGround.ABSENT_TWICE)).contains("第二次会议、第四次会议");
		assertRefused("mandate.absence.tooFew", "代表法第六十二条",
				() -> missed("第二次会议").prove(TerminationGround.ABSENT_TWICE));
	}

	@ParameterizedTest
	@EnumSource(names = { "MOVED_AWAY", "NATIONALITY_LOST", "POLITICAL_RIGHTS_LOST", "CAPACITY_LOST", "DIED" })
	@DisplayName("其他情形以报告所附文件为准")
	void otherGroundsNeedTheReportOnly(TerminationGround ground) {
		assertThat(TerminationEvidence.ofReport(58).prove(ground)).isNull();
	}

	private static TerminationEvidence vote(int inOffice, int votes) {
		return new TerminationEvidence(inOffice, true, votes, null, null, List.of());
	}

	private static TerminationEvidence recall(int demanding, @Nullable Integer voters, int votes) {
		return new TerminationEvidence(58, false, votes, demanding, voters, List.of());
	}

	private static TerminationEvidence missed(String... sessions) {
		return new TerminationEvidence(58, false, null, null, null, List.of(sessions));
	}

}
