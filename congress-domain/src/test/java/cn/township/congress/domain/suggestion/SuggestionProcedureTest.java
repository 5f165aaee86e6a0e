package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.shared.EntryMother;
import cn.township.congress.domain.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static cn.township.congress.domain.suggestion.SuggestionMother.BUILDING_OFFICE;
import static cn.township.congress.domain.suggestion.SuggestionMother.CLASSES;
import static cn.township.congress.domain.suggestion.SuggestionMother.HANDED_OVER_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.PROMISE;
import static cn.township.congress.domain.suggestion.SuggestionMother.REPLIED_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.ROAD_OFFICE;
import static cn.township.congress.domain.suggestion.SuggestionMother.WATER_STATION;
import static cn.township.congress.domain.suggestion.SuggestionMother.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What belongs to the whole procedure besides its main way: drafts and their signers,
 * matters handled together, assisting agencies, promises, supervision and urging.
 */
class SuggestionProcedureTest {

	@Test
	@DisplayName("附议代表都确认内容后，领衔代表才能提交（本省条例）")
	void isSubmittedOnlyWhenAllSignersAgreed() {
		Suggestion draft = SuggestionMother.draft();
		assertRefused("suggestion.submit.unconfirmed", () -> submit(draft, MandateStatus.ACTIVE));
		draft.confirm(SuggestionMother.joint(), EntryMother.on("2026-03-02"));
		submit(draft, MandateStatus.ACTIVE);
		assertThat(draft.status()).isEqualTo(SuggestionStatus.SUBMITTED);
		assertThat(draft.submittedOn()).isEqualTo("2026-03-02");
	}

	@Test
	@DisplayName("草稿改动后，附议代表须重新确认（本省条例）")
	void aChangedDraftIsConfirmedAnew() {
		Suggestion draft = SuggestionMother.confirmed();
		draft.rewrite(SuggestionMother.text(), SuggestionMother.registration(),
				List.of(SuggestionMother.lead(), SuggestionMother.joint()), EntryMother.on("2026-03-02"));
		assertRefused("suggestion.submit.unconfirmed", () -> submit(draft, MandateStatus.ACTIVE));
	}

	@Test
	@DisplayName("附议代表不参加的，从署名中去掉，其他人依次上移")
	void whoDeclinesIsNoLongerASigner() {
		Suggestion draft = SuggestionMother.draft();
		draft.decline(SuggestionMother.joint(), EntryMother.on("2026-03-02"));
		assertThat(draft.signers()).containsExactly(SuggestionMother.lead().mandateId());
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
	@DisplayName("暂停执行职务或者资格已终止的代表不能附议，也不能提交（代表法第六十一条等）")
	void whoMayNotActNeitherConfirmsNorSubmits(MandateStatus status) {
		Suggestion draft = SuggestionMother.draft();
		Signer joint = new Signer(SuggestionMother.joint().mandateId(), "陈立秋", status);
		assertRefused("suggestion.signerMayNotAct", () -> draft.confirm(joint, EntryMother.on("2026-03-02")));
		assertRefused("suggestion.signerMayNotAct", () -> submit(SuggestionMother.confirmed(), status));
	}

	@Test
	@DisplayName("没有列名的代表不能确认附议（本省条例）")
	void onlyWhoWasAskedConfirms() {
		assertRefused("suggestion.notJointSigner", () -> SuggestionMother.draft()
			.confirm(new Signer(999, "外人", MandateStatus.ACTIVE), EntryMother.on("2026-03-02")));
	}

	@Test
	@DisplayName("内容相同的建议可以并案交办，分别答复；并案的不能单独交办（本省条例）")
	void mergedSuggestionsAreHandedOverTogether() {
		Suggestion main = SuggestionMother.accepted();
		Suggestion same = SuggestionMother.accepted();
		same.mergeInto(main, EntryMother.on(HANDED_OVER_ON));
		assertRefused("suggestion.handOver.merged",
				() -> same.handOver(SuggestionMother.decision(), EntryMother.on(HANDED_OVER_ON)));
		assertRefused("suggestion.merge.merged", () -> main.mergeInto(same, EntryMother.on(HANDED_OVER_ON)));
		main.handOver(SuggestionMother.decision(), EntryMother.on(HANDED_OVER_ON));
		same.handOverWith(main, SuggestionMother.decision(), EntryMother.on(HANDED_OVER_ON));
		main.reply(ROAD_OFFICE, letter(), CLASSES, EntryMother.on(REPLIED_ON));
		assertThat(same.status()).isEqualTo(SuggestionStatus.HANDED_OVER);
		assertThat(main.status()).isEqualTo(SuggestionStatus.REPLIED);
	}

	@Test
	@DisplayName("交办前可以取消并案，单独交办（本省条例）")
	void aMergerCanBeTakenBack() {
		Suggestion same = SuggestionMother.accepted();
		same.mergeInto(SuggestionMother.accepted(), EntryMother.on(HANDED_OVER_ON));
		same.unmerge(EntryMother.on(HANDED_OVER_ON));
		same.handOver(SuggestionMother.decision(), EntryMother.on(HANDED_OVER_ON));
		assertThat(same.status()).isEqualTo(SuggestionStatus.HANDED_OVER);
	}

	@ParameterizedTest
	@CsvSource({ "11", "13" })
	@DisplayName("会办意见只由会办单位提出（本省条例）")
	void onlyAnAssistingAgencyGivesAnOpinion(long agency) {
		OpinionLetter opinion = new OpinionLetter(null, "周大川", "同意配合", ReplySource.AGENCY);
		assertThat(List.of(ROAD_OFFICE, WATER_STATION)).contains(agency);
		assertRefused("suggestion.opinion.notAssisting",
				() -> SuggestionMother.handedOver().giveOpinion(agency, opinion, EntryMother.on(REPLIED_ON)));
		Suggestion assisted = SuggestionMother.handedOver();
		assisted.giveOpinion(BUILDING_OFFICE, opinion, EntryMother.on(REPLIED_ON));
		assertThat(assisted.history()).endsWith(EventKind.OPINION_GIVEN);
	}

	@Test
	@DisplayName("答复前应当与代表联系沟通，没有的须写明原因（代表法第五十一条）")
	void theDeputyIsContactedBeforeTheReply() {
		Suggestion suggestion = SuggestionMother.handling();
		ReplyLetter silent = new ReplyLetter(ResultClass.A, null, "钱大勇", "已修复", null, null, ReplySource.AGENCY, null,
				" ");
		assertRefused("suggestion.reply.contactMissing",
				() -> suggestion.reply(ROAD_OFFICE, silent, CLASSES, EntryMother.on(REPLIED_ON)));
		suggestion.contacted(ROAD_OFFICE, ContactMode.VISIT, "实地查看", EntryMother.on(REPLIED_ON));
		suggestion.reply(ROAD_OFFICE, silent, CLASSES, EntryMother.on(REPLIED_ON));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REPLIED);
	}

	@Test
	@DisplayName("B 类答复须有承诺事项和期限，其他类没有；期限在答复之后（本省条例）")
	void onlyClassBPromises() {
		assertRefused("suggestion.promise.missing", () -> reply(ResultClass.B, null));
		assertRefused("suggestion.promise.onlyClassB", () -> reply(ResultClass.A, PROMISE));
		assertRefused("suggestion.promise.past", () -> reply(ResultClass.B, new Promise("修沟", REPLIED_ON)));
		assertThat(reply(ResultClass.B, PROMISE).promisedOn()).contains(PROMISE.until());
	}

	@ParameterizedTest
	@EnumSource(names = { "SATISFIED", "BASICALLY_SATISFIED" })
	@DisplayName("评价不是不满意的，承诺事项转入跟踪，办成前不能办结（本省条例）")
	void aPromiseIsFollowed(Satisfaction verdict) {
		Suggestion suggestion = SuggestionMother.promised();
		suggestion.evaluate(SuggestionMother.form(verdict), EntryMother.on("2026-05-28"));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.TRACKING);
		assertThat(suggestion.dueNow()).contains(PROMISE.until());
		assertRefused("suggestion.conclude.promised",
				() -> suggestion.conclude(Conclusion.PUBLISHED, null, EntryMother.on("2026-06-11")));
	}

	@Test
	@DisplayName("评价为不满意的先重新办理，不转入承诺跟踪（本省条例）")
	void dissatisfactionComesBeforeThePromise() {
		Suggestion suggestion = SuggestionMother.promised();
		suggestion.evaluate(SuggestionMother.form(Satisfaction.DISSATISFIED), EntryMother.on("2026-05-28"));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.EVALUATED);
	}

	@Test
	@DisplayName("承诺事项推迟须说明情况，新的日期只能更晚；可以跨年跨届（本省条例）")
	void aPromiseIsPutOffOnlyToALaterDay() {
		Suggestion suggestion = SuggestionMother.tracking();
		LocalDate nextTerm = LocalDate.of(2027, 12, 31);
		assertRefused("suggestion.promise.notLater",
				() -> suggestion.reportProgress("已完成一半", PROMISE.until(), EntryMother.on("2026-10-08")));
		assertRefused("suggestion.promise.progressMissing",
				() -> suggestion.reportProgress(" ", nextTerm, EntryMother.on("2026-10-08")));
		suggestion.reportProgress("资金未到位", nextTerm, EntryMother.on("2026-10-08"));
		assertThat(suggestion.promisedOn()).contains(nextTerm);
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.TRACKING);
	}

	@Test
	@DisplayName("承诺办成后第二次答复、第二次评价，才办结（本省条例）")
	void aKeptPromiseIsAnsweredAndEvaluatedASecondTime() {
		Suggestion suggestion = SuggestionMother.tracking();
		assertRefused("suggestion.promise.stillOpen",
				() -> suggestion.reply(ROAD_OFFICE, letter(ResultClass.B), CLASSES, EntryMother.on("2026-12-01")));
		suggestion.reply(ROAD_OFFICE, letter(ResultClass.A), CLASSES, EntryMother.on("2026-12-01"));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REPLIED);
		assertThat(suggestion.promisedOn()).isEmpty();
		suggestion.evaluate(SuggestionMother.form(Satisfaction.SATISFIED), EntryMother.on("2026-12-08"));
		suggestion.conclude(Conclusion.PUBLISHED, null, EntryMother.on("2026-12-10"));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.CONCLUDED);
	}

	@Test
	@DisplayName("有承诺而代表没有反馈的不能直接办结，期满后转入跟踪（本省条例）")
	void aPromiseIsFollowedWithoutFeedback() {
		Suggestion suggestion = SuggestionMother.promised();
		assertRefused("suggestion.conclude.promised",
				() -> suggestion.concludeWithoutFeedback(SuggestionMother.EVALUATE_UNTIL, Conclusion.PUBLISHED, "已提醒两次",
						EntryMother.on("2026-06-20")));
		assertRefused("suggestion.conclude.stillTimeToEvaluate", () -> suggestion
			.trackWithoutFeedback(SuggestionMother.EVALUATE_UNTIL, "已提醒", EntryMother.on("2026-06-10")));
		suggestion.trackWithoutFeedback(SuggestionMother.EVALUATE_UNTIL, "已提醒两次", EntryMother.on("2026-06-11"));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.TRACKING);
	}

	@Test
	@DisplayName("每位署名代表都要答复，一次答复对一人只登记一次（代表法第五十一条）")
	void everySignerIsAnsweredOnce() {
		Suggestion suggestion = SuggestionMother.replied();
		long lead = SuggestionMother.lead().mandateId();
		suggestion.delivered(lead, DeliveryMode.IN_PERSON, EntryMother.on(REPLIED_ON));
		assertRefused("suggestion.deliver.twice",
				() -> suggestion.delivered(lead, DeliveryMode.LETTER, EntryMother.on(REPLIED_ON)));
		assertRefused("suggestion.notSigner",
				() -> suggestion.delivered(999, DeliveryMode.LETTER, EntryMother.on(REPLIED_ON)));
	}

	@Test
	@DisplayName("附议代表的评价另行保留，不决定办理结果；每人对一次答复只评价一次（本省条例）")
	void jointSignersAreAskedBesideTheLead() {
		Suggestion suggestion = SuggestionMother.handedOver(
				SuggestionMother.accepted(SuggestionMother.submitted(SuggestionMother.draft().unitCode(),
						SuggestionMother.occasion(), SuggestionMother.lead(), SuggestionMother.joint())),
				SuggestionMother.decision());
		suggestion.reply(ROAD_OFFICE, letter(), CLASSES, EntryMother.on(REPLIED_ON));
		EvaluationForm unhappy = SuggestionMother.form(Satisfaction.DISSATISFIED);
		long joint = SuggestionMother.joint().mandateId();
		assertRefused("suggestion.evaluate.leadDecides", () -> suggestion
			.evaluateBeside(SuggestionMother.lead().mandateId(), unhappy, EntryMother.on("2026-05-28")));
		suggestion.evaluateBeside(joint, unhappy, EntryMother.on("2026-05-28"));
		assertThat(suggestion.satisfaction()).isEmpty();
		assertRefused("suggestion.evaluate.twice",
				() -> suggestion.evaluateBeside(joint, unhappy, EntryMother.on("2026-05-28")));
		suggestion.evaluate(SuggestionMother.form(Satisfaction.SATISFIED), EntryMother.on("2026-05-29"));
		assertThat(suggestion.satisfaction()).contains(Satisfaction.SATISFIED);
	}

	@Test
	@DisplayName("重点督办由主席团决定，写明会议和负责人，只列一次（代表法第五十二条）")
	void keySupervisionIsDecidedByThePresidium() {
		Suggestion suggestion = SuggestionMother.handedOver();
		assertRefused("suggestion.key.meetingMissing",
				() -> new KeySupervision(suggestion, " ", "赵春禾", EntryMother.on(REPLIED_ON)));
		assertRefused("suggestion.key.supervisorMissing",
				() -> new KeySupervision(suggestion, "主席团第3次会议", "", EntryMother.on(REPLIED_ON)));
		KeySupervision key = new KeySupervision(suggestion, "主席团第3次会议", "赵春禾", EntryMother.on(REPLIED_ON));
		assertRefused("suggestion.key.already",
				() -> new KeySupervision(suggestion, "主席团第3次会议", "赵春禾", EntryMother.on(REPLIED_ON)));
		assertRefused("suggestion.key.resultMissing", () -> key.end(" ", EntryMother.on("2026-06-01")));
		key.end("路面已修复", EntryMother.on("2026-06-01"));
		assertThat(key.isOpen()).isFalse();
		assertRefused("suggestion.key.ended", () -> key.end("再次", EntryMother.on("2026-06-02")));
	}

	@Test
	@DisplayName("督办检查的要求和期限一起写明，落实后登记（代表法第五十二条）")
	void anInspectionRequiresWithADay() {
		Suggestion suggestion = SuggestionMother.handedOver();
		assertRefused("suggestion.inspect.requirementAndDay", () -> new Inspection.Report("赵春禾", "进度慢", "加快", null));
		assertRefused("suggestion.inspect.duePast", () -> new Inspection(suggestion,
				new Inspection.Report("赵春禾", "进度慢", "加快", REPLIED_ON), EntryMother.on(REPLIED_ON)));
		Inspection inspection = new Inspection(suggestion,
				new Inspection.Report("赵春禾", "进度慢", "加快", REPLIED_ON.plusDays(7)), EntryMother.on(REPLIED_ON));
		inspection.answer("已增加人手", EntryMother.on(REPLIED_ON.plusDays(2)));
		assertRefused("suggestion.inspect.nothingToAnswer",
				() -> inspection.answer("再次", EntryMother.on(REPLIED_ON.plusDays(3))));
	}

	@Test
	@DisplayName("催办函到期前十四天起发，逐级三次为止（代表法第五十二条）")
	void urgingLettersGoStepByStep() {
		Suggestion suggestion = SuggestionMother.handling();
		UrgingLetter.Letter letter = new UrgingLetter.Letter("镇道路交通管理站", "请抓紧办理", "王秀兰");
		LocalDate first = SuggestionMother.DUE_ON.minusDays(14);
		assertRefused("suggestion.urge.tooEarly", () -> new UrgingLetter(suggestion, letter, SuggestionMother.DUE_ON,
				EntryMother.on(first.minusDays(1))));
		for (int step = 1; step <= UrgingLetter.STEPS; step++) {
			LocalDate on = first.plusDays(step);
			assertThat(new UrgingLetter(suggestion, letter, on.plusDays(5), EntryMother.on(on)).step()).isEqualTo(step);
		}
		assertRefused("suggestion.urge.stepsUsed", () -> new UrgingLetter(suggestion, letter, SuggestionMother.DUE_ON,
				EntryMother.on(SuggestionMother.DUE_ON)));
		assertRefused("suggestion.urge.nothingDue", () -> new UrgingLetter(SuggestionMother.replied(), letter,
				SuggestionMother.DUE_ON, EntryMother.on(SuggestionMother.DUE_ON)));
	}

	private static void submit(Suggestion draft, MandateStatus lead) {
		draft.submit(SuggestionMother.occasion(),
				List.of(new Signer(SuggestionMother.lead().mandateId(), "赵春禾", lead), SuggestionMother.joint()),
				EntryMother.on("2026-03-02"));
	}

	private static Suggestion reply(ResultClass resultClass, @Nullable Promise promise) {
		Suggestion suggestion = SuggestionMother.handling();
		suggestion.reply(ROAD_OFFICE,
				new ReplyLetter(resultClass, null, "钱大勇", "已安排", null, null, ReplySource.AGENCY, promise, "代表在外地"),
				CLASSES, EntryMother.on(REPLIED_ON));
		return suggestion;
	}

	private static void assertRefused(String key, ThrowingCallable call) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(call)
			.satisfies((ex) -> assertThat(ex.key()).isEqualTo(key));
	}

}
