package cn.township.congress.domain.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.EntryMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static cn.township.congress.domain.suggestion.SuggestionMother.BUILDING_OFFICE;
import static cn.township.congress.domain.suggestion.SuggestionMother.DUE_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.HANDED_OVER_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.LATEST_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.REASSIGNED_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.ROAD_OFFICE;
import static cn.township.congress.domain.suggestion.SuggestionMother.SEND_BACK_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.SEND_BACK_UNTIL;
import static cn.township.congress.domain.suggestion.SuggestionMother.TAKEN_UP_ON;
import static cn.township.congress.domain.suggestion.SuggestionMother.WATER_STATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

/**
 * Hand-over, taking up, sending back, contact and more time.
 */
class SuggestionHandlingTest {

	private static final Entry DAY_BEFORE_HAND_OVER = EntryMother.on(HANDED_OVER_ON.minusDays(1));

	@Test
	@DisplayName("自交办之日起三个月内答复（代表法第五十一条）")
	void replyIsDueThreeMonthsAfterTheHandOver() {
		Suggestion suggestion = SuggestionMother.handedOver();
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.HANDED_OVER);
		assertThat(suggestion.replyDueOn()).contains(DUE_ON);
		assertThat(suggestion.leadAgencyId()).contains(ROAD_OFFICE);
	}

	@Test
	@DisplayName("未受理的建议不能交办（代表法第五十一条）")
	void cannotBeHandedOverBeforeItIsAccepted() {
		assertRefused("suggestion.handOver.notAccepted", "代表法第五十一条",
				() -> Verb.HAND_OVER.on(SuggestionMother.submitted()));
	}

	@Test
	@DisplayName("同一建议不能交办两次（代表法第五十一条）")
	void cannotBeHandedOverTwice() {
		assertRefused("suggestion.handOver.notAccepted", "代表法第五十一条",
				() -> Verb.HAND_OVER.on(SuggestionMother.handedOver()));
	}

	@Test
	@DisplayName("交办不能早于受理")
	void cannotBeHandedOverBeforeTheDayItWasAccepted() {
		LocalDate early = SuggestionMother.ACCEPTED_ON.minusDays(1);
		assertRefused("suggestion.beforeAcceptance", () -> SuggestionMother.accepted()
			.handOver(SuggestionMother.decision(ROAD_OFFICE, early), EntryMother.on(early)));
	}

	@Test
	@DisplayName("承办单位接办并确定经办人")
	void isTakenUpByItsHandler() {
		assertThat(SuggestionMother.handling().status()).isEqualTo(SuggestionStatus.HANDLING);
		assertRefused("suggestion.takeUp.handlerMissing", "本省条例",
				() -> SuggestionMother.handedOver().takeUp(ROAD_OFFICE, " ", EntryMother.on(TAKEN_UP_ON)));
	}

	@Test
	@DisplayName("接办、退办、沟通、延期、答复、撤回都不能早于交办")
	void nothingHappensBeforeTheHandOver() {
		Entry early = DAY_BEFORE_HAND_OVER;
		String key = "suggestion.beforeHandOver";
		Suggestion suggestion = SuggestionMother.handedOver();
		assertRefused(key, () -> suggestion.takeUp(ROAD_OFFICE, "吴师傅", early));
		assertRefused(key, () -> suggestion.requestSendBack(ROAD_OFFICE, "不属本单位", null, early));
		assertRefused(key, () -> suggestion.contacted(ROAD_OFFICE, ContactMode.PHONE, "沟通", early));
		assertRefused(key, () -> suggestion.requestExtension(ROAD_OFFICE, LATEST_ON, "涉及面广", early));
		assertRefused(key,
				() -> suggestion.reply(ROAD_OFFICE, SuggestionMother.letter(), SuggestionMother.CLASSES, early));
		assertRefused(key, () -> suggestion.withdraw("代表书面撤回", early));
		assertThat(suggestion).usingRecursiveComparison().isEqualTo(SuggestionMother.handedOver());
	}

	@ParameterizedTest
	@EnumSource(names = { "TAKE_UP", "REQUEST_EXTENSION", "REPLY" })
	@DisplayName("只有主办单位可以接办、申请延期和答复（代表法第五十一条）")
	void onlyTheLeadAgencyHandles(Verb verb) {
		Suggestion elsewhere = SuggestionMother.handedOver(SuggestionMother.accepted(),
				SuggestionMother.decision(WATER_STATION, HANDED_OVER_ON, ROAD_OFFICE));
		assertRefused("suggestion.notLeadAgency", "代表法第五十一条", () -> verb.on(elsewhere));
	}

	@Test
	@DisplayName("只有主办单位可以申请退办，协办单位在会办意见中写明不属本单位职责（本省条例）")
	void onlyTheLeadAgencySendsBack() {
		Suggestion suggestion = SuggestionMother.handedOver();
		Entry entry = EntryMother.on(SEND_BACK_ON);
		assertRefused("suggestion.sendBack.assisting", "本省条例",
				() -> suggestion.requestSendBack(BUILDING_OFFICE, "不属本单位职责", null, entry));
		assertRefused("suggestion.notLeadAgency", "代表法第五十一条",
				() -> suggestion.requestSendBack(WATER_STATION, "不属本单位职责", null, entry));
		suggestion.giveOpinion(BUILDING_OFFICE, new OpinionLetter(null, "周大川", "不属本单位职责", ReplySource.AGENCY), entry);
		suggestion.requestSendBack(ROAD_OFFICE, "不属本单位职责", null, entry);
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.SEND_BACK_REQUESTED);
	}

	@Test
	@DisplayName("改办后的新期限超过首次交办六个月的，主席团确认后才能改办（代表法第五十一条）")
	void reassignmentBeyondTheFirstSixMonthsIsConfirmed() {
		Suggestion suggestion = SuggestionMother.sendBackRequested();
		LocalDate inTime = LATEST_ON.minusMonths(3);
		LocalDate late = inTime.plusDays(1);
		assertRefused("suggestion.reassign.late", "代表法第五十一条",
				() -> suggestion.reassign(SuggestionMother.decision(BUILDING_OFFICE, late), EntryMother.on(late)));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.SEND_BACK_REQUESTED);
		suggestion.reassign(SuggestionMother.decision(BUILDING_OFFICE, late), true, EntryMother.on(late));
		assertThat(suggestion.replyDueOn()).contains(late.plusMonths(3));
		Suggestion early = SuggestionMother.sendBackRequested();
		early.reassign(SuggestionMother.decision(BUILDING_OFFICE, inTime), EntryMother.on(inTime));
		assertThat(early.replyDueOn()).contains(LATEST_ON);
	}

	@Test
	@DisplayName("协办单位可以登记与代表的沟通，无关单位不能（代表法第五十一条）")
	void assistingAgencyMayLogAContact() {
		Suggestion suggestion = SuggestionMother.handling();
		Entry entry = EntryMother.on("2026-03-20");
		suggestion.contacted(BUILDING_OFFICE, ContactMode.VISIT, "与代表实地查看", entry);
		assertThat(suggestion.history()).endsWith(EventKind.CONTACTED);
		assertRefused("suggestion.notThisAgency", "代表法第五十一条",
				() -> suggestion.contacted(WATER_STATION, ContactMode.PHONE, "电话沟通", entry));
	}

	@Test
	@DisplayName("沟通要写明内容；答复之后不再登记沟通")
	void contactSaysWhatWasSaidAndComesBeforeTheReply() {
		Entry entry = EntryMother.on("2026-06-01");
		assertRefused("suggestion.contact.contentMissing", "本省条例",
				() -> SuggestionMother.handling().contacted(ROAD_OFFICE, ContactMode.PHONE, "", entry));
		assertRefused("suggestion.contact.notWithAgency", "代表法第五十一条",
				() -> SuggestionMother.replied().contacted(ROAD_OFFICE, ContactMode.PHONE, "沟通", entry));
	}

	@Test
	@DisplayName("退办须在规定期限内书面提出并说明理由（本省条例）")
	void sendBackIsAskedForInTimeWithAReason() {
		Suggestion suggestion = SuggestionMother.handedOver();
		assertRefused("suggestion.sendBack.reasonMissing", "本省条例",
				() -> suggestion.requestSendBack(ROAD_OFFICE, " ", null, EntryMother.on(SEND_BACK_ON)));
		assertRefused("suggestion.sendBack.tooLate", "本省条例", () -> suggestion.requestSendBack(ROAD_OFFICE, "不属本单位",
				null, EntryMother.on(SEND_BACK_UNTIL.plusDays(1))));
		suggestion.requestSendBack(ROAD_OFFICE, "不属本单位", null, EntryMother.on(SEND_BACK_UNTIL));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.SEND_BACK_REQUESTED);
	}

	@Test
	@DisplayName("申请退办期间期限照常计算，承办单位不得自行转办")
	void deadlineKeepsRunningWhileSendBackIsAskedFor() {
		Suggestion suggestion = SuggestionMother.sendBackRequested();
		assertThat(suggestion.status().awaitsReply()).isTrue();
		assertThat(suggestion.replyDueOn()).contains(DUE_ON);
		assertThat(suggestion.leadAgencyId()).contains(ROAD_OFFICE);
	}

	@Test
	@DisplayName("不同意退办的，由原单位继续办理，期限不变")
	void refusedSendBackKeepsTheDeadline() {
		Suggestion suggestion = SuggestionMother.sendBackRequested();
		assertRefused("suggestion.sendBack.noteMissing", "本省条例",
				() -> suggestion.refuseSendBack(" ", EntryMother.on(REASSIGNED_ON)));
		assertRefused("suggestion.beforeRequest",
				() -> suggestion.refuseSendBack("属你单位职责", EntryMother.on(SEND_BACK_ON.minusDays(1))));
		suggestion.refuseSendBack("属你单位职责", EntryMother.on(REASSIGNED_ON));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.HANDED_OVER);
		assertThat(suggestion.replyDueOn()).contains(DUE_ON);
		assertThat(suggestion.leadAgencyId()).contains(ROAD_OFFICE);
	}

	@Test
	@DisplayName("同意退办改办的，期限自重新交办之日起算（代表法第五十一条）")
	void reassignmentCountsFromTheNewHandOver() {
		Suggestion suggestion = SuggestionMother.reassigned();
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.HANDED_OVER);
		assertThat(suggestion.leadAgencyId()).contains(BUILDING_OFFICE);
		assertThat(suggestion.replyDueOn()).contains(LocalDate.of(2026, 6, 20));
		assertRefused("suggestion.notLeadAgency", "代表法第五十一条",
				() -> suggestion.takeUp(ROAD_OFFICE, "吴师傅", EntryMother.on("2026-03-23")));
	}

	@Test
	@DisplayName("改办不能改给原单位，也不能早于退办申请")
	void reassignmentGoesElsewhereAfterTheRequest() {
		Suggestion suggestion = SuggestionMother.sendBackRequested();
		assertRefused("suggestion.reassign.sameAgency", () -> suggestion
			.reassign(SuggestionMother.decision(ROAD_OFFICE, REASSIGNED_ON), EntryMother.on(REASSIGNED_ON)));
		LocalDate early = SEND_BACK_ON.minusDays(1);
		assertRefused("suggestion.beforeRequest",
				() -> suggestion.reassign(SuggestionMother.decision(BUILDING_OFFICE, early), EntryMother.on(early)));
	}

	@Test
	@DisplayName("改办后的延期以重新交办之日起六个月为限（代表法第五十一条）")
	void extensionAfterReassignmentCountsFromTheNewHandOver() {
		Suggestion suggestion = SuggestionMother.reassigned();
		Entry entry = EntryMother.on("2026-05-11");
		assertRefused("deadline.beyondSixMonths", "代表法第五十一条",
				() -> suggestion.requestExtension(BUILDING_OFFICE, LocalDate.of(2026, 9, 21), "涉及面广", entry));
		suggestion.requestExtension(BUILDING_OFFICE, LocalDate.of(2026, 9, 20), "涉及面广", entry);
		suggestion.decideExtension(true, null, entry);
		assertThat(suggestion.replyDueOn()).contains(LocalDate.of(2026, 9, 20));
	}

	@Test
	@DisplayName("改办后，原单位未决的延期申请失效")
	void reassignmentEndsAnOpenExtensionRequest() {
		Suggestion suggestion = SuggestionMother.handedOver();
		suggestion.requestExtension(ROAD_OFFICE, LATEST_ON, "涉及面广", EntryMother.on(TAKEN_UP_ON));
		suggestion.requestSendBack(ROAD_OFFICE, "不属本单位", null, EntryMother.on(SEND_BACK_ON));
		Verb.REASSIGN.on(suggestion);
		assertRefused("suggestion.extend.notAsked", () -> Verb.DECIDE_EXTENSION.on(suggestion));
	}

	@Test
	@DisplayName("延期不得超过交办之日起六个月（代表法第五十一条）")
	void extensionNeverExceedsSixMonths() {
		Suggestion suggestion = SuggestionMother.handling();
		Entry entry = EntryMother.on("2026-05-11");
		assertRefused("deadline.beyondSixMonths", "代表法第五十一条",
				() -> suggestion.requestExtension(ROAD_OFFICE, LATEST_ON.plusDays(1), "涉及面广", entry));
		assertRefused("deadline.extensionNotLater",
				() -> suggestion.requestExtension(ROAD_OFFICE, DUE_ON, "涉及面广", entry));
		assertRefused("suggestion.extend.reasonMissing", "本省条例",
				() -> suggestion.requestExtension(ROAD_OFFICE, LATEST_ON, " ", entry));
		suggestion.requestExtension(ROAD_OFFICE, LATEST_ON, "涉及面广", entry);
		assertThat(suggestion.replyDueOn()).contains(DUE_ON);
	}

	@Test
	@DisplayName("两次延期合计也不得超过六个月（代表法第五十一条）")
	void severalExtensionsTogetherStayWithinSixMonths() {
		Suggestion suggestion = SuggestionMother.handling();
		suggestion.requestExtension(ROAD_OFFICE, LocalDate.of(2026, 7, 31), "汛期停工", EntryMother.on("2026-05-11"));
		suggestion.decideExtension(true, null, EntryMother.on("2026-05-12"));
		assertRefused("deadline.beyondSixMonths", "代表法第五十一条", () -> suggestion.requestExtension(ROAD_OFFICE,
				LATEST_ON.plusDays(1), "仍在会商", EntryMother.on("2026-07-20")));
		suggestion.requestExtension(ROAD_OFFICE, LATEST_ON, "仍在会商", EntryMother.on("2026-07-20"));
		suggestion.decideExtension(true, null, EntryMother.on("2026-07-21"));
		assertThat(suggestion.replyDueOn()).contains(LATEST_ON);
	}

	@Test
	@DisplayName("同意延期后期限顺延，不同意的不变")
	void extensionHoldsOnlyWhenItIsGranted() {
		Suggestion granted = SuggestionMother.extensionAsked();
		granted.decideExtension(true, "同意", EntryMother.on("2026-05-12"));
		assertThat(granted.replyDueOn()).contains(LATEST_ON);
		Suggestion refused = SuggestionMother.extensionAsked();
		refused.decideExtension(false, "请按期答复", EntryMother.on("2026-05-12"));
		assertThat(refused.replyDueOn()).contains(DUE_ON);
		assertThat(refused.history()).endsWith(EventKind.EXTENSION_REFUSED);
	}

	@Test
	@DisplayName("一次只审一个延期申请，决定不能早于申请")
	void oneExtensionIsDecidedAtATime() {
		Suggestion suggestion = SuggestionMother.extensionAsked();
		assertRefused("suggestion.extend.alreadyAsked", () -> Verb.REQUEST_EXTENSION.on(suggestion));
		assertRefused("suggestion.beforeRequest", () -> suggestion.decideExtension(true, null,
				EntryMother.on(SuggestionMother.EXTENSION_ASKED_ON.minusDays(1))));
		assertRefused("suggestion.extend.notAsked", () -> Verb.DECIDE_EXTENSION.on(SuggestionMother.handling()));
	}

	@Test
	@DisplayName("重新办理另有期限，不再延期（代表法第五十一条）")
	void rehandlingIsNotExtended() {
		assertRefused("suggestion.extend.notHandling", "代表法第五十一条",
				() -> Verb.REQUEST_EXTENSION.on(SuggestionMother.rehandling()));
	}

	@Test
	@DisplayName("答复之前代表可以书面撤回，办理即行终止（本省条例）")
	void withdrawalStopsTheHandling() {
		Suggestion suggestion = SuggestionMother.extensionAsked();
		assertRefused("suggestion.withdraw.noteMissing", "本省条例",
				() -> suggestion.withdraw(" ", EntryMother.on("2026-05-12")));
		suggestion.withdraw("代表书面撤回", EntryMother.on("2026-05-12"));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.WITHDRAWN);
		assertThat(suggestion).extracting("handling.extensions")
			.asInstanceOf(list(Extension.class))
			.noneMatch(Extension::isOpen);
		assertThat(suggestion).extracting("handling.handOvers")
			.asInstanceOf(list(HandOver.class))
			.noneMatch(HandOver::isOpen);
	}

	@Test
	@DisplayName("答复之后不能撤回（本省条例）")
	void cannotBeWithdrawnAfterTheReply() {
		assertRefused("suggestion.withdraw.tooLate", "本省条例", () -> Verb.WITHDRAW.on(SuggestionMother.replied()));
		assertRefused("suggestion.withdraw.tooLate", "本省条例", () -> Verb.WITHDRAW.on(SuggestionMother.rehandling()));
	}

}
