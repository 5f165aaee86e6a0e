package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.rule.ReplyTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static cn.township.congress.domain.suggestion.SuggestionMother.BUILDING_OFFICE;
import static cn.township.congress.domain.suggestion.SuggestionMother.HANDED_OVER_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.ROAD_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HandOverDecisionTest {

	@Test
	@DisplayName("交办由主席团决定，须写明是哪次会议（地方组织法第四十二条）")
	void namesTheMeetingOfThePresidium() {
		assertRefused("suggestion.handOver.meetingMissing", "地方组织法第四十二条",
				() -> decision(List.of(), " ", HANDED_OVER_ON));
	}

	@Test
	@DisplayName("不能在主席团决定之前交办，同日可以（地方组织法第四十二条）")
	void cannotBeHandedOverBeforeThePresidiumDecided() {
		assertThat(decision(List.of(), "主席团第2次会议", HANDED_OVER_ON).decidedOn()).isEqualTo(HANDED_OVER_ON);
		assertRefused("suggestion.handOver.beforeDecision", "地方组织法第四十二条",
				() -> decision(List.of(), "主席团第2次会议", HANDED_OVER_ON.plusDays(1)));
	}

	@Test
	@DisplayName("主办单位不能同时是协办单位")
	void leadAgencyCannotAssist() {
		assertRefused("suggestion.handOver.leadAssists",
				() -> decision(List.of(BUILDING_OFFICE, ROAD_OFFICE), "主席团第2次会议", HANDED_OVER_ON));
	}

	@Test
	@DisplayName("同一协办单位只列一次")
	void noAgencyAssistsTwice() {
		assertRefused("suggestion.handOver.agencyTwice",
				() -> decision(List.of(BUILDING_OFFICE, BUILDING_OFFICE), "主席团第2次会议", HANDED_OVER_ON));
	}

	@Test
	@DisplayName("答复期限从交办当日起算，不能用别的日期（代表法第五十一条）")
	void deadlineIsCountedFromTheDayOfTheHandOver() {
		HandOverDecision decision = SuggestionMother.decision();
		assertThatIllegalArgumentException().isThrownBy(() -> decision.requireCountedFrom(HANDED_OVER_ON.plusDays(1)));
	}

	private static HandOverDecision decision(List<Long> assisting, String meeting, LocalDate decidedOn) {
		ReplyDeadline deadline = ReplyDeadline.regular(HANDED_OVER_ON, ReplyTerms.NATIONAL);
		return new HandOverDecision(ROAD_OFFICE, "镇道路交通管理站", assisting, deadline, null,
				SuggestionMother.SEND_BACK_UNTIL, null, meeting, decidedOn, SuggestionMother.RULES);
	}

}
