package cn.township.congress.domain.suggestion;

import java.util.List;

import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.shared.EntryMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static cn.township.congress.domain.suggestion.SuggestionMother.SUBMITTED_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

class SuggestionRegistrationTest {

	@Test
	@DisplayName("代表可以单独或者联名提出建议（代表法第二十四条、第三十六条）")
	void isPutForwardAloneOrJointly() {
		assertThat(signedBy(SuggestionMother.lead()).status()).isEqualTo(SuggestionStatus.SUBMITTED);
		Suggestion joint = signedBy(SuggestionMother.lead(), SuggestionMother.joint());
		assertThat(joint).extracting("paper.signers")
			.asInstanceOf(list(SuggestionSigner.class))
			.extracting(SuggestionSigner::mandateId, SuggestionSigner::position)
			.containsExactly(tuple(101L, 0), tuple(102L, 1));
	}

	@Test
	@DisplayName("建议须由代表提出（代表法第二十四条）")
	void needsADeputy() {
		assertRefused("suggestion.leadMissing", "代表法第二十四条", () -> signedBy());
	}

	@ParameterizedTest(name = "{0}（{1}）")
	@CsvSource({ "SUSPENDED, 代表法第六十一条", "TERMINATION_REPORTED, 代表法第六十二条", "TERMINATED, 代表法第六十二条", "EXPIRED, 代表法第二条",
			"CONFIRMED, 地方组织法第三十八条", "INVALID, 选举法第四十七条" })
	@DisplayName("暂停执行职务、资格终止、尚未就任的，不能领衔也不能附议")
	void onlyDeputiesInOfficeSign(MandateStatus status, String article) {
		Signer signer = SuggestionMother.signer(status);
		assertRefused("suggestion.signerMayNotAct", article, () -> signedBy(signer));
		assertRefused("suggestion.signerMayNotAct", article, () -> signedBy(SuggestionMother.lead(), signer));
	}

	@Test
	@DisplayName("同一代表不能重复署名")
	void nobodySignsTwice() {
		assertRefused("suggestion.signerTwice",
				() -> signedBy(SuggestionMother.lead(), SuggestionMother.joint(), SuggestionMother.lead()));
	}

	@Test
	@DisplayName("退回代表修改须说明理由（本省条例）")
	void returnNeedsAReason() {
		assertRefused("suggestion.return.reasonMissing", "本省条例",
				() -> SuggestionMother.submitted().returnToDeputy(" ", EntryMother.on(SUBMITTED_ON)));
	}

	@Test
	@DisplayName("退回后代表修改再提出，可以增减附议人")
	void isRevisedAndPutForwardAgain() {
		Suggestion suggestion = SuggestionMother.returned();
		suggestion.revise(new SuggestionText("关于修复河湾路的建议", "路面破损", "尽快修复"), SuggestionMother.registration(),
				List.of(SuggestionMother.joint(), SuggestionMother.lead()), EntryMother.on("2026-03-04"));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.SUBMITTED);
		assertThat(suggestion.title()).isEqualTo("关于修复河湾路的建议");
		assertThat(suggestion.history()).containsExactly(EventKind.SUBMITTED, EventKind.RETURNED, EventKind.REVISED);
	}

	@Test
	@DisplayName("修改时有不能署名的代表，原文不变")
	void refusedRevisionLeavesTheTextAlone() {
		Suggestion suggestion = SuggestionMother.returned();
		Signer suspended = SuggestionMother.signer(MandateStatus.SUSPENDED);
		assertRefused("suggestion.signerMayNotAct", "代表法第六十一条",
				() -> suggestion.revise(new SuggestionText("另一标题", "另一情况", "另一建议"), SuggestionMother.registration(),
						List.of(suspended), EntryMother.on("2026-03-04")));
		assertThat(suggestion).usingRecursiveComparison().isEqualTo(SuggestionMother.returned());
	}

	@ParameterizedTest
	@EnumSource(names = { "ACCEPTED", "HANDED_OVER", "HANDLING", "REPLIED", "SATISFIED", "CONCLUDED" })
	@DisplayName("受理后原文不能修改")
	void textIsFinalAfterAcceptance(Situation situation) {
		assertRefused("suggestion.revise.textIsFinal", () -> Verb.REVISE.on(situation.reached()));
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("不予受理须有列明的理由")
	void isNotAcceptedForAListedGround(RejectionGround ground) {
		Suggestion suggestion = SuggestionMother.submitted();
		suggestion.reject(ground, "已向代表说明", EntryMother.on("2026-03-04"));
		assertThat(suggestion.status()).isEqualTo(SuggestionStatus.NOT_ACCEPTED);
		assertThat(suggestion).extracting("rejectionGround").isEqualTo(ground);
		assertThat(suggestion.serialNo()).isNull();
	}

	@ParameterizedTest(name = "{0}：{1}")
	@CsvSource({ "OWN_AFFAIRS, 本省条例", "FORWARDED_PETITION, 本省条例", "PENDING_CASE, 代表法第五十九条", "BIDDING, 代表法第五十九条",
			"ACADEMIC_OR_PROMOTION, 本省条例", "NO_CONTENT, 代表法第二十四条" })
	@DisplayName("不得干预具体案件、插手招标投标是国家法律（代表法第五十九条），其余由各省列举")
	void eachGroundNamesItsBasis(RejectionGround ground, String basis) {
		assertThat(ground.basis().label()).isEqualTo(basis);
	}

	@Test
	@DisplayName("受理后编号，在本次会议或闭会期间内编号")
	void isNumberedWhenAccepted() {
		Suggestion suggestion = SuggestionMother.accepted();
		assertThat(suggestion.serialNo()).isEqualTo(1);
		assertThat(suggestion.occasion()).isEqualTo(SuggestionMother.occasion());
	}

	@Test
	@DisplayName("取号之前先检查能否受理，不浪费编号")
	void isCheckedBeforeANumberIsTaken() {
		assertRefused("suggestion.accept.notSubmitted",
				() -> SuggestionMother.returned().requireAcceptable(EntryMother.on("2026-03-04")));
	}

	@ParameterizedTest
	@EnumSource(names = { "RETURN", "REVISE", "REJECT", "ACCEPT", "WITHDRAW" })
	@DisplayName("退回、修改、受理、不予受理、撤回都不能早于提出")
	void nothingHappensBeforeItWasPutForward(Verb verb) {
		Suggestion later = new Suggestion(CongressMother.TOWN, SuggestionMother.occasion(), SuggestionMother.text(),
				SuggestionMother.registration(), List.of(SuggestionMother.lead()), EntryMother.on("2026-08-04"));
		assertRefused("suggestion.beforeSubmission", () -> verb.on(later));
	}

	@Test
	@DisplayName("不能登记将来的日期")
	void cannotBeAcceptedInTheFuture() {
		assertRefused("date.inFuture", () -> SuggestionMother.submitted().accept(1, EntryMother.on("2027-01-04")));
	}

	private static Suggestion signedBy(Signer... signers) {
		return SuggestionMother.submitted(CongressMother.TOWN, SuggestionMother.occasion(), signers);
	}

}
