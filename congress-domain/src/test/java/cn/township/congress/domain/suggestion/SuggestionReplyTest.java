package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.EntryMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static cn.township.congress.domain.suggestion.SuggestionMother.BUILDING_OFFICE;
import static cn.township.congress.domain.suggestion.SuggestionMother.CLASSES;
import static cn.township.congress.domain.suggestion.SuggestionMother.CONCLUDED_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.DUE_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.EVALUATED_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.EVALUATE_UNTIL;
import static cn.township.congress.domain.suggestion.SuggestionMother.REHANDLED_FROM;
import static cn.township.congress.domain.suggestion.SuggestionMother.REPLIED_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.ROAD_OFFICE;
import static cn.township.congress.domain.suggestion.SuggestionMother.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

/**
 * Reply, evaluation, re-handling and conclusion.
 */
class SuggestionReplyTest {

	@Test
	@DisplayName("未交办的建议不能答复（代表法第五十一条）")
	void cannotBeRepliedBeforeItIsHandedOver() {
		assertRefused("suggestion.reply.notHandedOver", "代表法第五十一条", () -> Verb.REPLY.on(SuggestionMother.accepted()));
	}

	@Test
	@DisplayName("协办单位不能代替主办单位答复（代表法第五十一条）")
	void assistingAgencyCannotReply() {
		assertRefused("suggestion.notLeadAgency", "代表法第五十一条", () -> SuggestionMother.handling()
			.reply(BUILDING_OFFICE, letter(), CLASSES, EntryMother.on(REPLIED_ON)));
	}

	@Test
	@DisplayName("答复类别以当地规定为限（本省条例）")
	void classIsOneOfTheJurisdiction() {
		assertRefused("suggestion.reply.classNotUsed", "本省条例", () -> SuggestionMother.handling()
			.reply(ROAD_OFFICE, letter(ResultClass.D), CLASSES, EntryMother.on(REPLIED_ON)));
	}

	@Test
	@DisplayName("答复后等待代表评价，未决的延期申请失效")
	void replyEndsAnOpenExtensionRequest() {
		Suggestion suggestion = SuggestionMother.extensionAsked();
		suggestion.reply(ROAD_OFFICE, letter(), CLASSES, EntryMother.on(REPLIED_ON));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REPLIED);
		assertThat(suggestion.repliedOn()).contains(REPLIED_ON);
		assertThat(suggestion).extracting("handling.extensions")
			.asInstanceOf(list(Extension.class))
			.noneMatch(Extension::isOpen);
	}

	@Test
	@DisplayName("逾期的答复照样登记，按逾期统计")
	void lateReplyIsRecordedAsLate() {
		Suggestion suggestion = SuggestionMother.handling();
		suggestion.reply(ROAD_OFFICE, letter(), CLASSES, EntryMother.on(DUE_ON.plusDays(3)));
		assertThat(suggestion).extracting("answers.firstRepliedOn", "answers.firstReplyDueOn")
			.containsExactly(DUE_ON.plusDays(3), DUE_ON);
	}

	@Test
	@DisplayName("按期答复率看首次答复和当时的期限，重新办理不改变它")
	void firstReplyKeepsItsOwnDeadline() {
		Suggestion suggestion = SuggestionMother.repliedAgain();
		assertThat(suggestion.replyDueOn()).contains(LocalDate.of(2026, 7, 1));
		assertThat(suggestion.repliedOn()).contains(LocalDate.of(2026, 6, 20));
		assertThat(suggestion)
			.extracting("answers.firstRepliedOn", "answers.firstReplyDueOn", "answers.replyRound",
					"answers.resultClass")
			.containsExactly(REPLIED_ON, DUE_ON, 2, ResultClass.B);
	}

	@Test
	@DisplayName("未答复的建议不能评价（代表法第五十一条）")
	void cannotBeEvaluatedBeforeTheReply() {
		assertRefused("suggestion.evaluate.notReplied", "代表法第五十一条",
				() -> Verb.EVALUATE.on(SuggestionMother.handling()));
	}

	@Test
	@DisplayName("评价不能早于答复")
	void cannotBeEvaluatedBeforeTheDayOfTheReply() {
		assertRefused("suggestion.beforeReply", () -> SuggestionMother.replied()
			.evaluate(SuggestionMother.form(Satisfaction.SATISFIED), EntryMother.on(REPLIED_ON.minusDays(1))));
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("评价分满意、基本满意、不满意")
	void hasOneOfThreeVerdicts(Satisfaction result) {
		Suggestion suggestion = SuggestionMother.evaluated(result);
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.EVALUATED);
		assertThat(suggestion.satisfaction()).contains(result);
	}

	@Test
	@DisplayName("不满意的重新办理，另定期限（本省条例）")
	void dissatisfiedIsHandledAgain() {
		Suggestion suggestion = SuggestionMother.rehandling();
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REHANDLING);
		assertThat(suggestion.replyDueOn()).contains(LocalDate.of(2026, 7, 1));
		assertThat(suggestion.status().awaitsReply()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(names = { "SATISFIED", "BASICALLY_SATISFIED" })
	@DisplayName("满意、基本满意的不重新办理（本省条例）")
	void onlyDissatisfiedIsHandledAgain(Satisfaction result) {
		assertRefused("suggestion.rehandle.notDissatisfied", "本省条例",
				() -> Verb.REQUIRE_REHANDLING.on(SuggestionMother.evaluated(result)));
	}

	@Test
	@DisplayName("重新办理最多两次，之后由主席团会议研究（本省条例）")
	void isHandledAgainTwiceAtMost() {
		assertRefused("suggestion.rehandle.roundsUsed", "本省条例",
				() -> Verb.REQUIRE_REHANDLING.on(SuggestionMother.dissatisfiedToTheEnd()));
	}

	@Test
	@DisplayName("两次之后，主席团会议可以决定再次重新办理，会议记入办理经过（本省条例）")
	void thePresidiumMayRequireItOnceMore() {
		Suggestion suggestion = SuggestionMother.dissatisfiedToTheEnd();
		Entry entry = EntryMother.on("2026-07-20");
		assertRefused("suggestion.rehandle.roundsUsed", "本省条例",
				() -> suggestion.requireRehandling(1, LocalRule.PROVINCE, " ", entry));
		suggestion.requireRehandling(1, LocalRule.PROVINCE, "主席团第9次会议", entry);
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REHANDLING);
		assertThat(suggestion.replyDueOn()).contains(LocalDate.of(2026, 8, 20));
		suggestion.reply(ROAD_OFFICE, letter(), CLASSES, EntryMother.on("2026-08-10"));
		suggestion.evaluate(SuggestionMother.form(Satisfaction.SATISFIED), EntryMother.on("2026-08-12"));
		suggestion.conclude(Conclusion.PUBLISHED, null, EntryMother.on("2026-08-13"));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.CONCLUDED);
	}

	@Test
	@DisplayName("重新办理不能早于评价，再次答复不能早于重新办理")
	void rehandlingFollowsTheEvaluation() {
		Entry early = EntryMother.on(EVALUATED_ON.minusDays(1));
		assertRefused("suggestion.beforeEvaluation",
				() -> SuggestionMother.dissatisfied().requireRehandling(1, LocalRule.PROVINCE, early));
		assertRefused("suggestion.beforeRehandling", () -> SuggestionMother.rehandling()
			.reply(ROAD_OFFICE, letter(), CLASSES, EntryMother.on(REHANDLED_FROM.minusDays(1))));
	}

	@Test
	@DisplayName("再次答复后重新评价，原评价不再作数")
	void secondReplyAwaitsASecondEvaluation() {
		Suggestion suggestion = SuggestionMother.repliedAgain();
		assertThat(suggestion.satisfaction()).isEmpty();
		suggestion.evaluate(SuggestionMother.form(Satisfaction.SATISFIED), EntryMother.on("2026-06-25"));
		assertThat(suggestion.satisfaction()).contains(Satisfaction.SATISFIED);
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.TRACKING);
	}

	@ParameterizedTest
	@EnumSource(names = { "DISSATISFIED", "REHANDLING", "DISSATISFIED_TO_THE_END" })
	@DisplayName("不满意尚未解决的不能办结（本省条例）")
	void cannotBeConcludedWhileTheDeputyIsDissatisfied(Situation situation) {
		assertRefused("suggestion.conclude.dissatisfied", "本省条例", () -> Verb.CONCLUDE.on(situation.reached()));
	}

	@Test
	@DisplayName("未评价的不能直接办结，办结不能早于评价（本省条例）")
	void cannotBeConcludedBeforeTheEvaluation() {
		assertRefused("suggestion.conclude.notEvaluated", "本省条例", () -> Verb.CONCLUDE.on(SuggestionMother.replied()));
		assertRefused("suggestion.beforeEvaluation", () -> SuggestionMother.satisfied()
			.conclude(Conclusion.PUBLISHED, null, EntryMother.on(EVALUATED_ON.minusDays(1))));
	}

	@Test
	@DisplayName("评价期满仍未反馈的，注明后才能办结（本省条例）")
	void isConcludedWithoutFeedbackOnlyAfterThePeriodWithANote() {
		Suggestion suggestion = SuggestionMother.replied();
		assertRefused("suggestion.conclude.stillTimeToEvaluate", "本省条例", () -> suggestion
			.concludeWithoutFeedback(EVALUATE_UNTIL, Conclusion.PUBLISHED, "提醒未反馈", EntryMother.on(EVALUATE_UNTIL)));
		Entry after = EntryMother.on(EVALUATE_UNTIL.plusDays(1));
		assertRefused("suggestion.conclude.noteMissing", "本省条例",
				() -> suggestion.concludeWithoutFeedback(EVALUATE_UNTIL, Conclusion.PUBLISHED, " ", after));
		suggestion.concludeWithoutFeedback(EVALUATE_UNTIL, Conclusion.PUBLISHED, "提醒未反馈", after);
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.CONCLUDED);
		assertThat(suggestion.satisfaction()).isEmpty();
	}

	@Test
	@DisplayName("代表不同意公开的不能公开（本省条例），不公开须注明理由（代表法第五十一条）")
	void isPublishedOnlyWhenTheDeputyAgrees() {
		Suggestion secret = new Suggestion(SuggestionMother.submitted().unitCode(), SuggestionMother.occasion(),
				SuggestionMother.text(), new Registration(Category.TRANSPORT, Source.PAPER, Disclosure.NONE, null),
				List.of(SuggestionMother.lead()), EntryMother.on(SuggestionMother.SUBMITTED_ON));
		SuggestionMother.handedOver(SuggestionMother.accepted(secret), SuggestionMother.decision())
			.reply(ROAD_OFFICE, letter(), CLASSES, EntryMother.on(REPLIED_ON));
		secret.evaluate(SuggestionMother.form(Satisfaction.SATISFIED), EntryMother.on(EVALUATED_ON));
		Entry entry = EntryMother.on(CONCLUDED_ON);
		assertRefused("suggestion.conclude.deputyDisagrees", "本省条例",
				() -> secret.conclude(Conclusion.PUBLISHED, null, entry));
		assertRefused("suggestion.conclude.reasonMissing", "代表法第五十一条",
				() -> secret.conclude(Conclusion.EXEMPT, " ", entry));
		secret.conclude(Conclusion.EXEMPT, "代表不同意公开", entry);
		assertThat(secret.status()).isEqualTo(SuggestionStatus.CONCLUDED);
	}

	@Test
	@DisplayName("每一步都记入办理经过，并留下录入人")
	void everyStepIsOnTheTimeline() {
		assertThat(SuggestionMother.concluded().history()).containsExactly(EventKind.SUBMITTED, EventKind.ACCEPTED,
				EventKind.HANDED_OVER, EventKind.TAKEN_UP, EventKind.REPLIED, EventKind.EVALUATED, EventKind.CONCLUDED);
	}

}
