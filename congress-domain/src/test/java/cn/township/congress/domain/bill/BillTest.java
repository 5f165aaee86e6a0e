package cn.township.congress.domain.bill;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.deputy.Standing;
import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static cn.township.congress.domain.bill.BillMother.DECIDED_ON;
import static cn.township.congress.domain.bill.BillMother.FEWEST;
import static cn.township.congress.domain.bill.BillMother.SIGNED_ON;
import static cn.township.congress.domain.bill.BillMother.VOTED_ON;
import static cn.township.congress.domain.bill.BillMother.deputies;
import static cn.township.congress.domain.bill.BillMother.deputy;
import static cn.township.congress.domain.bill.BillMother.on;
import static cn.township.congress.domain.bill.BillMother.window;
import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("议案：从联名到实施")
class BillTest {

	@Test
	@DisplayName("乡镇代表五人以上联名可以提出议案，领衔代表计算在内，四人不行（地方组织法第二十二条）")
	void fiveDeputiesLeadIncluded() {
		Bill four = BillMother.signed(4);
		assertRefused("bill.submit.fewSigners", "地方组织法第二十二条",
				() -> four.submit(window(), deputies(4), FEWEST, 1, on(SIGNED_ON)));
		assertThat(four.status()).isEqualTo(BillStatus.SIGNING);
		assertThat(BillMother.submitted(5).status()).isEqualTo(BillStatus.SUBMITTED);
	}

	@ParameterizedTest(name = "{0}：{1}")
	@CsvSource({ "SUSPENDED, 代表法第六十一条", "ENDED, 代表法第六十二条", "NOT_YET, 地方组织法第三十八条", "ELSEWHERE, 地方组织法第三十八条" })
	@DisplayName("暂停职务、资格终止、尚未任职的和不是本届本级代表的（县代表、村民代表、干部），不能联名（地方组织法第二十二条、第三十八条，代表法第六十一条、第六十二条）")
	void onlyThoseInOfficeSign(Standing standing, String basis) {
		Bill bill = BillMother.signed(4);
		assertRefused("deputy.mayNotSign", basis, () -> bill.sign(deputy(9, standing), on(SIGNED_ON)));
		Bill draft = BillMother.draft();
		assertRefused("deputy.mayNotSign", basis, () -> draft.openForSigning(deputy(1, standing), on(SIGNED_ON)));
	}

	@Test
	@DisplayName("提交当天已暂停职务的代表不能算在联名人数里（代表法第六十一条）")
	void standingCountsOnTheDayOfSubmission() {
		Bill bill = BillMother.signed(5);
		List<Signatory> now = List.of(deputy(1), deputy(2), deputy(3), deputy(4), deputy(5, Standing.SUSPENDED));
		assertRefused("deputy.mayNotSign", "代表法第六十一条", () -> bill.submit(window(), now, FEWEST, 1, on(SIGNED_ON)));
	}

	@Test
	@DisplayName("同一代表不能在同一议案上签名两次（地方组织法第二十二条）")
	void nobodySignsTwice() {
		Bill bill = BillMother.signed(4);
		assertRefused("bill.signedTwice", "地方组织法第二十二条", () -> bill.sign(deputy(1), on(SIGNED_ON)));
	}

	@Test
	@DisplayName("提交后不能再添加联名代表（地方组织法第二十二条）")
	void nobodySignsAfterTheSubmission() {
		Bill bill = BillMother.submitted();
		assertRefused("bill.sign.notSigning", "地方组织法第二十二条", () -> bill.sign(deputy(6), on(SIGNED_ON)));
		assertRefused("bill.sign.notSigning", "地方组织法第二十二条", () -> bill.strike(deputy(5), on(SIGNED_ON)));
	}

	@Test
	@DisplayName("提交前可以去掉签名，领衔代表去掉后由下一名代表领衔")
	void aSignatureIsStruckBefore() {
		Bill bill = BillMother.signed(5);
		bill.strike(deputy(1), on(SIGNED_ON));
		assertThat(bill.signers()).containsExactly(102L, 103L, 104L, 105L);
		bill.sign(deputy(1), on(SIGNED_ON));
		assertThat(bill.signers()).endsWith(101L);
	}

	@ParameterizedTest
	@CsvSource({ "'', 据, 案, bill.subject.missing", "由, ' ', 案, bill.grounds.missing", "由, 据, '', bill.plan.missing" })
	@DisplayName("议案应当有案由、案据和方案，缺一不可（代表法第十五条）")
	void aBillHasSubjectGroundsAndPlan(String subject, String grounds, String plan, String key) {
		assertRefused(key, "代表法第十五条", () -> new BillText(subject, grounds, plan));
	}

	@Test
	@DisplayName("他人签名后文本不再改动，提交后更不能改（代表法第十五条、地方组织法第二十二条）")
	void theTextStaysAsItWasSigned() {
		Bill alone = BillMother.signed(1);
		alone.revise(new BillText("关于建设柳溪河护岸的议案", "漫堤", "两年建成"), on(SIGNED_ON));
		assertThat(alone.text().subject()).contains("护岸");
		assertRefused("bill.revise.signed", "地方组织法第二十二条",
				() -> BillMother.signed(2).revise(BillMother.text(), on(SIGNED_ON)));
		assertRefused("bill.revise.submitted", "代表法第十五条",
				() -> BillMother.submitted().revise(BillMother.text(), on(SIGNED_ON)));
	}

	@Test
	@DisplayName("主席团确定的截止日当天可以提出，次日不行，可以改作代表建议（本省条例）")
	void theDeadlineOfThePresidium() {
		Bill inTime = BillMother.signed(5);
		inTime.submit(window(), deputies(5), FEWEST, 1, on(BillMother.DEADLINE));
		Bill late = BillMother.signed(5);
		assertRefused("bill.submit.late", "本省条例",
				() -> late.submit(window(), deputies(5), FEWEST, 1, on(BillMother.DEADLINE.plusDays(1))));
		late.convertLate(window(), on(BillMother.DEADLINE.plusDays(1)));
		assertThat(late.status()).isEqualTo(BillStatus.CONVERTED);
	}

	@Test
	@DisplayName("没有超过截止时间的，不能绕过主席团直接改作代表建议（本省条例）")
	void onlyLateOnesAreConvertedWithoutThePresidium() {
		Bill bill = BillMother.signed(5);
		assertRefused("bill.convert.notLate", "本省条例", () -> bill.convertLate(window(), on(BillMother.DEADLINE)));
	}

	@Test
	@DisplayName("会议决定召开以前、闭幕以后不能提出议案（地方组织法第二十二条）")
	void betweenConveningAndClosing() {
		SubmissionWindow open = new SubmissionWindow(SIGNED_ON.plusDays(1), null, null, null);
		SubmissionWindow never = new SubmissionWindow(null, null, null, null);
		SubmissionWindow over = new SubmissionWindow(SIGNED_ON.minusDays(9), null, null, SIGNED_ON.minusDays(1));
		assertRefused("bill.submit.notConvened", "地方组织法第二十二条",
				() -> BillMother.signed(5).submit(open, deputies(5), FEWEST, 1, on(SIGNED_ON)));
		assertRefused("bill.submit.notConvened", "地方组织法第二十二条",
				() -> BillMother.signed(5).submit(never, deputies(5), FEWEST, 1, on(SIGNED_ON)));
		assertRefused("bill.submit.sessionOver", "地方组织法第二十二条",
				() -> BillMother.signed(5).submit(over, deputies(5), FEWEST, 1, on(SIGNED_ON)));
	}

	@ParameterizedTest
	@EnumSource(names = { "PRESIDIUM", "GOVERNMENT" })
	@DisplayName("主席团、乡镇人民政府提出议案不需要联名（地方组织法第二十二条）")
	void presidiumAndGovernmentNeedNoSigners(Proposer proposer) {
		Bill bill = BillMother.submitted(proposer);
		assertThat(bill.status()).isEqualTo(BillStatus.SUBMITTED);
		assertRefused("bill.sign.notDeputies", "地方组织法第二十二条",
				() -> BillMother.draft(proposer).openForSigning(deputy(1), on(SIGNED_ON)));
	}

	@Test
	@DisplayName("是否列入议程由主席团决定，必须写明是哪次主席团会议，主席个人不能决定（地方组织法第十九条、第二十二条）")
	void thePresidiumDecides() {
		assertRefused("presidium.decisionWithoutMeeting", "地方组织法第十九条",
				() -> new PresidiumDecision(DECIDED_ON, "  ", null));
		assertRefused("bill.list.notSubmitted", "地方组织法第二十二条",
				() -> BillMother.signed(5).list(BillMother.decision(), 7, on(DECIDED_ON)));
		assertRefused("bill.list.beforeSubmission", "地方组织法第二十二条", () -> BillMother.submitted()
			.list(new PresidiumDecision(SIGNED_ON.minusDays(1), "主席团第一次会议", null), 7, on(DECIDED_ON)));
		assertThat(BillMother.listed().itemId()).isEqualTo(7);
	}

	@Test
	@DisplayName("不列入议程要写理由；代表的议案转为代表建议或者退回，政府的议案只能退回（地方组织法第二十二条）")
	void notListedIsConvertedOrReturned() {
		assertRefused("bill.notList.reasonMissing", "地方组织法第二十二条",
				() -> BillMother.submitted().notList(BillMother.decision(), " ", on(DECIDED_ON)));
		assertThat(BillMother.converted().status()).isEqualTo(BillStatus.CONVERTED);
		assertThat(BillMother.returned().status()).isEqualTo(BillStatus.RETURNED);
		Bill government = BillMother.submitted(Proposer.GOVERNMENT);
		government.notList(BillMother.decision(), "不属于本级人大职权", on(DECIDED_ON));
		assertRefused("bill.convert.notDeputies", "地方组织法第二十二条", () -> government.convert(on(DECIDED_ON)));
		government.giveBack(on(DECIDED_ON));
	}

	@Test
	@DisplayName("没有审议记录不能付表决（地方组织法第二十二条）")
	void noVoteBeforeADeliberation() {
		Bill bill = BillMother.listed();
		assertRefused("bill.vote.notDeliberated", "地方组织法第二十二条", bill::requireVotable);
		assertRefused("bill.vote.notDeliberated", "地方组织法第二十二条",
				() -> bill.voted(new BillOutcome(70, 60, 60), on(VOTED_ON)));
		assertRefused("bill.deliberate.notListed", "地方组织法第二十二条",
				() -> BillMother.submitted().deliberated(BillMother.deliberation(), on(VOTED_ON)));
		assertRefused("bill.deliberation.empty", "地方组织法第二十二条", () -> new Deliberation(null, "第一代表组", " "));
	}

	@ParameterizedTest(name = "全体代表{1}名，赞成{0}票：{2}")
	@CsvSource({ "31, 60, VOTED_PASSED", "30, 60, VOTED_REJECTED", "23, 45, VOTED_PASSED", "22, 45, VOTED_REJECTED" })
	@DisplayName("以全体代表的过半数通过，不是到会代表的过半数，正好一半不通过（地方组织法第二十五条）")
	void moreThanHalfOfAllDeputies(int inFavour, int all, BillStatus result) {
		Bill bill = BillMother.deliberating();
		bill.voted(new BillOutcome(70, inFavour, all), on(VOTED_ON));
		assertThat(bill.status()).isEqualTo(result);
	}

	@Test
	@DisplayName("列入议程以前提案人可以撤回，不需要主席团同意（地方组织法第二十二条）")
	void withdrawnFreelyBeforeListing() {
		Bill bill = BillMother.submitted();
		bill.withdraw(BillMother.wish(null), on(SIGNED_ON));
		assertThat(bill.status()).isEqualTo(BillStatus.WITHDRAWN);
	}

	@Test
	@DisplayName("列入议程后、交付表决前，经主席团同意才能撤回（代表法第十五条）")
	void withdrawnWithConsentAfterListing() {
		Bill bill = BillMother.listed();
		assertRefused("bill.withdraw.noConsent", "代表法第十五条", () -> bill.withdraw(BillMother.wish(null), on(VOTED_ON)));
		assertRefused("bill.withdraw.noConsent", "代表法第十五条", () -> bill.withdraw(BillMother.wish(" "), on(VOTED_ON)));
		bill.withdraw(BillMother.wish("主席团第三次会议"), on(VOTED_ON));
		assertThat(bill.status()).isEqualTo(BillStatus.WITHDRAWN);
	}

	@Test
	@DisplayName("交付表决后、表决后不能撤回（代表法第十五条）")
	void notWithdrawnOnceVoted() {
		assertRefused("bill.withdraw.putToVote", "代表法第十五条",
				() -> BillMother.deliberating().withdraw(new Withdrawal("撤回", "主席团第三次会议", true), on(VOTED_ON)));
		assertRefused("bill.withdraw.over", "代表法第十五条",
				() -> BillMother.passed().withdraw(BillMother.wish("主席团第三次会议"), on(VOTED_ON)));
		assertRefused("bill.withdraw.over", "代表法第十五条",
				() -> BillMother.rejected().withdraw(BillMother.wish("主席团第三次会议"), on(VOTED_ON)));
	}

	@Test
	@DisplayName("部分代表撤回、余下仍有五人的，议案继续；领衔代表撤回的由下一名代表领衔（本省条例，地方组织法第二十二条）")
	void partialWithdrawalStays() {
		Bill bill = BillMother.listed(6);
		bill.withdrawSigner(deputy(1), BillMother.wish(null), FEWEST, on(VOTED_ON));
		assertThat(bill.status()).isEqualTo(BillStatus.LISTED);
		assertThat(bill.signers()).hasSize(5).startsWith(102L);
	}

	@Test
	@DisplayName("部分代表撤回、余下不足五人的，议案随之撤回；已列入议程的要经主席团同意（代表法第十五条）")
	void tooFewLeftEndsTheBill() {
		Bill submitted = BillMother.submitted(5);
		submitted.withdrawSigner(deputy(5), BillMother.wish(null), FEWEST, on(SIGNED_ON));
		assertThat(submitted.status()).isEqualTo(BillStatus.WITHDRAWN);
		Bill listed = BillMother.listed(5);
		assertRefused("bill.withdraw.noConsent", "代表法第十五条",
				() -> listed.withdrawSigner(deputy(5), BillMother.wish(null), FEWEST, on(VOTED_ON)));
		assertThat(listed.signers()).hasSize(5);
		listed.withdrawSigner(deputy(5), BillMother.wish("主席团第三次会议"), FEWEST, on(VOTED_ON));
		assertThat(listed.status()).isEqualTo(BillStatus.WITHDRAWN);
	}

	@Test
	@DisplayName("通过的议案由政府组织实施，向主席团、人民代表大会报告，然后办结（地方组织法第七十六条）")
	void implementedReportedClosed() {
		Bill bill = BillMother.implementing();
		bill.report(BillMother.report(false), on(VOTED_ON.plusMonths(2)));
		assertThat(bill.status()).isEqualTo(BillStatus.IMPLEMENTING);
		assertRefused("bill.close.notReported", "地方组织法第七十六条", () -> bill.close(on(VOTED_ON.plusMonths(2))));
		bill.report(BillMother.report(true), on(VOTED_ON.plusMonths(4)));
		assertThat(bill.status()).isEqualTo(BillStatus.REPORTED);
		assertRefused("bill.close.beforeReport", () -> bill.close(on(VOTED_ON.plusMonths(3))));
		bill.close(on(VOTED_ON.plusMonths(4)));
		assertThat(bill.status()).isEqualTo(BillStatus.CLOSED);
	}

	@Test
	@DisplayName("没有通过的议案不实施；报告期限在交付实施之后（地方组织法第七十六条）")
	void onlyPassedOnesAreCarriedOut() {
		LocalDate due = VOTED_ON.plusMonths(5);
		assertRefused("bill.implement.notPassed", "地方组织法第七十六条",
				() -> BillMother.rejected().implement("柳溪镇人民政府", due, 5, on(VOTED_ON)));
		assertRefused("bill.implement.dueBefore", "地方组织法第七十六条",
				() -> BillMother.passed().implement("柳溪镇人民政府", VOTED_ON, 5, on(VOTED_ON)));
	}

	@Test
	@DisplayName("议案截止时间由主席团在决定召开后确定，不晚于会议最后一天（地方组织法第二十二条）")
	void theDeadlineLiesWithinTheSession() {
		SessionCourse planned = BillMother.course();
		assertRefused("bill.deadline.notConvened", "地方组织法第二十二条",
				() -> new BillDeadline(planned, BillMother.DEADLINE, BillMother.decision(), "周敏"));
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("每种状态都能按程序到达，并且只能按程序离开")
	void everyStatusIsReached(BillStatus status) {
		Bill bill = BillVerb.reached(status);
		assertThat(bill.status()).isEqualTo(status);
		for (BillVerb verb : BillVerb.values()) {
			Bill fresh = BillVerb.reached(status);
			int before = fresh.history().size();
			if (verb.isAllowed(status)) {
				verb.on(fresh);
				assertThat(fresh.history()).as(verb + " on " + status).hasSizeGreaterThan(before);
			}
			else {
				assertThatExceptionOfType(RuleViolation.class).as(verb + " on " + status)
					.isThrownBy(() -> verb.on(fresh));
				assertThat(fresh.status()).isEqualTo(status);
				assertThat(fresh.history()).hasSize(before);
			}
		}
	}

}
