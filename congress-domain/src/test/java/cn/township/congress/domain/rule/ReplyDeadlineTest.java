package cn.township.congress.domain.rule;

import java.time.LocalDate;

import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReplyDeadlineTest {

	private static final LocalDate HANDED_OVER = LocalDate.of(2026, 3, 5);

	private static final ReplyTerms STRICTER = new ReplyTerms(2, 4, LocalRule.PROVINCE);

	@Test
	@DisplayName("自交办之日起三个月内答复（代表法第五十一条）")
	void regularReplyIsDueThreeMonthsAfterTheHandOver() {
		ReplyDeadline deadline = ReplyDeadline.regular(HANDED_OVER, ReplyTerms.NATIONAL);
		assertThat(deadline.dueOn()).isEqualTo("2026-06-05");
		assertThat(deadline.sentence()).isEqualTo("自2026年3月5日交办起三个月，代表法第五十一条");
	}

	@ParameterizedTest(name = "{0} + {1}个月 = {2}")
	@CsvSource({ "2026-01-31, 1, 2026-02-28", "2028-01-31, 1, 2028-02-29", "2025-11-30, 3, 2026-02-28",
			"2026-08-31, 6, 2027-02-28", "2026-02-28, 3, 2026-05-28", "2026-12-15, 3, 2027-03-15" })
	@DisplayName("按月计算：对应日，没有对应日的为月末日；开始的当日不计入（民法典第二百零一、二百零二条）")
	void monthsEndOnTheSameDayNumberOrTheLastDay(LocalDate start, int months, LocalDate due) {
		assertThat(ReplyDeadline.from(start, months, ReplyTerms.NATIONAL, "涉及面广").dueOn()).isEqualTo(due);
	}

	@Test
	@DisplayName("六个月的期限必须说明理由（代表法第五十一条）")
	void sixMonthsNeedAReason() {
		assertThat(ReplyDeadline.from(HANDED_OVER, 6, ReplyTerms.NATIONAL, "跨乡镇道路").dueOn()).isEqualTo("2026-09-05");
		assertRefused("deadline.reasonMissing", () -> ReplyDeadline.from(HANDED_OVER, 6, ReplyTerms.NATIONAL, " "));
		assertRefused("deadline.reasonMissing", () -> ReplyDeadline.from(HANDED_OVER, 4, ReplyTerms.NATIONAL, null));
	}

	@Test
	@DisplayName("答复期限不得超过交办之日起六个月（代表法第五十一条）")
	void nothingIsDueLaterThanSixMonthsAfterTheHandOver() {
		assertRefused("deadline.latestTooLong", () -> ReplyDeadline.from(HANDED_OVER, 7, ReplyTerms.NATIONAL, "难"));
		assertRefused("deadline.beyondSixMonths", () -> of(LocalDate.of(2026, 9, 6)));
	}

	@Test
	@DisplayName("答复期限不得早于交办日（代表法第五十一条）")
	void nothingIsDueBeforeTheHandOver() {
		assertRefused("deadline.beforeHandOver", () -> of(HANDED_OVER.minusDays(1)));
	}

	@Test
	@DisplayName("地方可以规定更短的期限，不得更长（代表法第五十一条）")
	void localTermsMayBeShorterNeverLonger() {
		ReplyDeadline deadline = ReplyDeadline.regular(HANDED_OVER, STRICTER);
		assertThat(deadline.dueOn()).isEqualTo("2026-05-05");
		assertThat(deadline.sentence()).isEqualTo("自2026年3月5日交办起两个月，本省条例");
		assertRefused("deadline.regularTooLong", () -> new ReplyTerms(4, 6, LocalRule.COUNTY));
		assertRefused("deadline.latestTooLong", () -> new ReplyTerms(3, 7, LocalRule.COUNTY));
		assertRefused("deadline.outsideLocalLimit", () -> ReplyDeadline.from(HANDED_OVER, 5, STRICTER, "难"));
	}

	@Test
	@DisplayName("延期不得超过交办之日起六个月（代表法第五十一条）")
	void extensionEndsSixMonthsAfterTheHandOver() {
		ReplyDeadline deadline = ReplyDeadline.regular(HANDED_OVER, ReplyTerms.NATIONAL);
		ReplyDeadline extended = deadline.extendTo(LocalDate.of(2026, 9, 5));
		assertThat(extended.isExtended()).isTrue();
		assertThat(extended.sentence()).isEqualTo("自2026年3月5日交办起，经同意延至2026年9月5日，代表法第五十一条");
		assertRefused("deadline.beyondSixMonths", () -> deadline.extendTo(LocalDate.of(2026, 9, 6)));
		assertRefused("deadline.extensionNotLater", () -> deadline.extendTo(deadline.dueOn()));
	}

	@Test
	@DisplayName("地方规定最长四个月的，延期以四个月为限")
	void extensionKeepsTheStricterLocalLimit() {
		ReplyDeadline deadline = ReplyDeadline.regular(HANDED_OVER, STRICTER);
		assertThat(deadline.latestDueOn()).isEqualTo("2026-07-05");
		assertRefused("deadline.beyondLocalLimit", () -> deadline.extendTo(LocalDate.of(2026, 7, 6)));
	}

	@Test
	@DisplayName("超过当地最长期限的，指明规定最长期限的依据，而不是一般期限的依据")
	void refusalNamesWhatSetsTheLocalLimit() {
		ReplyTerms terms = new ReplyTerms(2, 4, CountedFrom.HANDOVER, LocalRule.PROVINCE, new LocalRule("青山县办法第八条"));
		ReplyDeadline deadline = ReplyDeadline.regular(HANDED_OVER, terms);
		assertThat(deadline.sentence()).endsWith("本省条例");
		assertThat(ReplyDeadline.from(HANDED_OVER, 4, terms, "难").sentence()).endsWith("青山县办法第八条");
		assertBasis("青山县办法第八条", () -> deadline.extendTo(LocalDate.of(2026, 7, 6)));
		assertBasis("青山县办法第八条", () -> ReplyDeadline.from(HANDED_OVER, 5, terms, "难"));
	}

	@Test
	@DisplayName("自闭会之日起算的，仍不得超过交办之日起三个月（代表法第五十一条）")
	void countedFromTheSessionCloseStaysWithinTheLaw() {
		ReplyTerms terms = new ReplyTerms(2, 4, CountedFrom.SESSION_CLOSE, LocalRule.PROVINCE, LocalRule.PROVINCE);
		ReplyDeadline deadline = ReplyDeadline.ofSession(HANDED_OVER, HANDED_OVER.minusDays(5), terms);
		assertThat(deadline.dueOn()).isEqualTo("2026-04-28");
		assertThat(deadline.sentence()).isEqualTo("自2026年2月28日会议闭会起两个月，本省条例");
		ReplyTerms longer = new ReplyTerms(3, 6, CountedFrom.SESSION_CLOSE, LocalRule.PROVINCE, LocalRule.PROVINCE);
		assertThat(ReplyDeadline.ofSession(HANDED_OVER, HANDED_OVER.plusDays(2), longer).dueOn())
			.isEqualTo("2026-06-05");
		assertThat(ReplyDeadline.ofSession(HANDED_OVER, HANDED_OVER.minusMonths(3), longer).startOn())
			.isEqualTo(HANDED_OVER);
		assertThat(ReplyDeadline.ofSession(HANDED_OVER, HANDED_OVER.minusDays(5), STRICTER).startOn())
			.isEqualTo(HANDED_OVER);
	}

	@Test
	@DisplayName("到期当日不算逾期")
	void overdueStartsTheDayAfter() {
		ReplyDeadline deadline = ReplyDeadline.regular(HANDED_OVER, ReplyTerms.NATIONAL);
		assertThat(deadline.isOverdueOn(deadline.dueOn())).isFalse();
		assertThat(deadline.isOverdueOn(deadline.dueOn().plusDays(1))).isTrue();
		assertThat(deadline.daysLeft(deadline.dueOn().minusDays(3))).isEqualTo(3);
	}

	@ParameterizedTest(name = "{0}天 → {1}")
	@CsvSource({ "-1, OVERDUE", "0, TODAY", "1, SOON", "14, SOON", "15, LATER" })
	@DisplayName("逾期、今日到期、十四天内到期")
	void dueStateByDaysLeft(int daysLeft, DueState state) {
		assertThat(DueState.of(HANDED_OVER.plusDays(daysLeft), HANDED_OVER)).isEqualTo(state);
	}

	@Test
	@DisplayName("没有期限的不算到期")
	void withoutADeadlineNothingIsDue() {
		assertThat(DueState.of(null, HANDED_OVER)).isEqualTo(DueState.NONE);
	}

	private static ReplyDeadline of(LocalDate dueOn) {
		return new ReplyDeadline(HANDED_OVER, HANDED_OVER, CountedFrom.HANDOVER, 3, 6, dueOn, "代表法第五十一条", "代表法第五十一条");
	}

	private static void assertBasis(String basis, Runnable attempt) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(attempt::run)
			.satisfies((refusal) -> assertThat(refusal.basis()).extracting(Basis::label).isEqualTo(basis));
	}

	private static void assertRefused(String key, Runnable attempt) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(attempt::run)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
