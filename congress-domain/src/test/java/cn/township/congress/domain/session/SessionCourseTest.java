package cn.township.congress.domain.session;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.EntryMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("会议从筹备到归档")
class SessionCourseTest {

	private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

	private static final SessionCourse.Notice SEVEN_DAYS = new SessionCourse.Notice(7, LocalRule.PROVINCE);

	private static final Readiness READY = new Readiness(true, true, true);

	private static final Completion DONE = new Completion(true, List.of(), 0, 0, 0);

	@Test
	@DisplayName("每届第一次会议才按换届第一次会议的程序（地方组织法第二十条）")
	void theFirstSessionIsRunAsSuch() {
		assertRefused("course.orderNotFirst", "地方组织法第二十条",
				() -> plan(CongressMother.elected(), 1, RunningOrder.REGULAR));
		assertRefused("course.orderNotFirst", "地方组织法第二十条",
				() -> plan(CongressMother.betweenSessions(), 2, RunningOrder.FIRST));
	}

	@Test
	@DisplayName("第一次会议在选举完成后的两个月内举行，最后一天可以，次日不行（地方组织法第二十条）")
	void theFirstSessionFollowsWithinTwoMonths() {
		Congress congress = CongressMother.elected();
		LocalDate last = CongressMother.ELECTED_ON.plusMonths(2);
		convene(congress, planOn(congress, 1, RunningOrder.FIRST, last), last.minusDays(20), null, 0);
		SessionCourse late = planOn(congress, 1, RunningOrder.FIRST, last.plusDays(1));
		assertRefused("course.firstTooLate", "地方组织法第二十条", () -> convene(congress, late, last.minusDays(20), null, 0));
	}

	@ParameterizedTest(name = "在任{0}名，{1}名提议")
	@CsvSource({ "45, 9", "50, 10", "60, 12", "75, 15", "90, 18", "120, 24", "160, 32" })
	@DisplayName("五分之一以上代表提议，可以临时召集，差一名不行（地方组织法第十四条）")
	void oneFifthMayDemandAnExtraordinarySession(int inOffice, int enough) {
		Congress congress = CongressMother.betweenSessions();
		SessionCourse course = plan(congress, 2, RunningOrder.EXTRAORDINARY);
		assertRefused("course.tooFewProposers", "地方组织法第十四条",
				() -> convene(congress, course, DAY.minusDays(3), enough - 1, inOffice));
		convene(congress, course, DAY.minusDays(3), enough, inOffice);
		assertThat(course.status()).isEqualTo(CourseStatus.CONVENED);
	}

	@Test
	@DisplayName("代表提议召集的是临时会议，例会不填提议人数（地方组织法第十四条）")
	void proposersAreForExtraordinarySessions() {
		Congress congress = CongressMother.betweenSessions();
		SessionCourse course = plan(congress, 2, RunningOrder.REGULAR);
		assertRefused("course.proposersNotExtraordinary", "地方组织法第十四条",
				() -> convene(congress, course, DAY.minusDays(20), 60, 60));
	}

	@ParameterizedTest(name = "提前{0}天，{1}")
	@CsvSource({ "7, false", "6, true", "0, true" })
	@DisplayName("例会通知不足规定天数的要确认（本省条例）")
	void aShortNoticeIsConfirmed(int days, boolean isShort) {
		SessionCourse course = convened(RunningOrder.REGULAR);
		Entry entry = EntryMother.on(DAY.minusDays(days));
		if (isShort) {
			assertRefused("course.noticeShort", "本省条例", () -> course.tell(entry, SEVEN_DAYS, false));
		}
		course.tell(entry, SEVEN_DAYS, isShort);
		assertThat(course.status()).isEqualTo(CourseStatus.NOTIFIED);
	}

	@Test
	@DisplayName("临时会议不受提前通知天数的限制（地方组织法第十四条）")
	void anExtraordinarySessionMayBeToldAtOnce() {
		SessionCourse course = convened(RunningOrder.EXTRAORDINARY);
		course.tell(EntryMother.on(DAY), SEVEN_DAYS, false);
		assertThat(course.status()).isEqualTo(CourseStatus.NOTIFIED);
	}

	@Test
	@DisplayName("主席团可以提前或者推迟，改期后重新通知（地方组织法第十四条）；只筹备的用改日期，开幕以后不能改")
	void movedMeansToldAnew() {
		Congress congress = CongressMother.betweenSessions();
		SessionCourse course = told();
		course.move(congress, new SessionCourse.Days(DAY.plusDays(5), DAY.plusDays(6)), null);
		assertThat(course.status()).isEqualTo(CourseStatus.CONVENED);
		assertThat(course.notifiedOn()).isNull();
		assertRefused("course.reviseConvened", "地方组织法第十四条",
				() -> course.revise(congress, new SessionCourse.Days(DAY, DAY), null));
		SessionCourse planned = plan(congress, 2, RunningOrder.REGULAR);
		assertRefused("course.moveNotConvened", "地方组织法第十四条",
				() -> planned.move(congress, new SessionCourse.Days(DAY, DAY), null));
		SessionCourse open = open();
		assertRefused("course.moveNotConvened", "地方组织法第十四条",
				() -> open.move(congress, new SessionCourse.Days(DAY, DAY), null));
	}

	@Test
	@DisplayName("没有达到法定人数（第十四条）、没有选出主席团（第十九条）、没有通过议程（第二十五条）的不能开幕")
	void openingNeedsQuorumPresidiumAndAgenda() {
		SessionCourse course = told();
		Entry entry = EntryMother.on(DAY);
		assertRefused("course.noQuorum", "地方组织法第十四条",
				() -> course.requireOpenable(entry, new Readiness(false, true, true)));
		assertRefused("course.presidiumNotElected", "地方组织法第十九条",
				() -> course.requireOpenable(entry, new Readiness(true, false, true)));
		assertRefused("course.agendaNotAdopted", "地方组织法第二十五条",
				() -> course.requireOpenable(entry, new Readiness(true, true, false)));
		course.requireOpenable(entry, READY);
	}

	@Test
	@DisplayName("开幕日期在公布的会期之内，通知以前不能开幕（地方组织法第十四条）")
	void itOpensOnTheDayPublished() {
		SessionCourse course = told();
		assertRefused("course.openOffDay", "地方组织法第十四条",
				() -> course.requireOpenable(EntryMother.on(DAY.plusDays(2)), READY));
		assertRefused("course.openOffDay", "地方组织法第十四条",
				() -> course.requireOpenable(EntryMother.on(DAY.minusDays(1)), READY));
		SessionCourse convened = convened(RunningOrder.REGULAR);
		assertRefused("course.openNotNotified", "地方组织法第十四条",
				() -> convened.requireOpenable(EntryMother.on(DAY), READY));
	}

	@Test
	@DisplayName("还有没处理的议程、没计票的表决（第二十五条）、没完成的选举（第二十九条）、没表决的罢免案（第三十一条），不能闭幕")
	void nothingIsLeftUndecided() {
		SessionCourse course = open();
		Entry entry = EntryMother.on(DAY.plusDays(1));
		assertRefused("course.noPlenary", "地方组织法第十四条",
				() -> course.close(entry, new Completion(false, List.of(), 0, 0, 0)));
		Completion.OpenItem budget = new Completion.OpenItem(3, AgendaKind.BUDGET, "审查和批准预算");
		assertRefused("course.itemOpen", "地方组织法第十二条",
				() -> course.close(entry, new Completion(true, List.of(budget), 0, 0, 0)));
		assertRefused("course.voteOpen", "地方组织法第二十五条",
				() -> course.close(entry, new Completion(true, List.of(), 1, 0, 0)));
		assertRefused("course.electionOpen", "地方组织法第二十九条",
				() -> course.close(entry, new Completion(true, List.of(), 0, 1, 0)));
		assertRefused("course.motionOpen", "地方组织法第三十一条",
				() -> course.close(entry, new Completion(true, List.of(), 0, 0, 1)));
		course.close(entry, DONE);
		course.archive(entry);
		assertThat(course.status()).isEqualTo(CourseStatus.ARCHIVED);
	}

	@Test
	@DisplayName("决定召开以后不能取消，只能由主席团改期（地方组织法第十四条）")
	void convenedCannotBeGivenUp() {
		SessionCourse course = convened(RunningOrder.REGULAR);
		assertRefused("course.cancelConvened", "地方组织法第十四条", course::cancel);
	}

	@ParameterizedTest
	@EnumSource(RunningOrder.class)
	@DisplayName("每种会议的议程都有现成的一份，每项都是代表大会的职权（地方组织法第十二条）")
	void everyOrderHasAnAgenda(RunningOrder order) {
		List<StandardAgenda.Proposal> agenda = StandardAgenda.of(order, "镇", 2027);
		assertThat(agenda).isNotEmpty().allMatch((one) -> one.text().kind().isOfSession());
		assertThat(agenda).anyMatch(StandardAgenda.Proposal::usual);
	}

	@Test
	@DisplayName("换届第一次会议要听取政府、主席团报告，审查预算，选举；年中会议批准上年决算（地方组织法第十二条）")
	void whatTheLawPutsOnTheAgenda() {
		assertThat(usual(RunningOrder.FIRST)).contains(AgendaKind.GOVERNMENT_REPORT, AgendaKind.PRESIDIUM_REPORT,
				AgendaKind.BUDGET, AgendaKind.COMMITTEE, AgendaKind.ELECTION);
		assertThat(usual(RunningOrder.REGULAR)).contains(AgendaKind.GOVERNMENT_REPORT, AgendaKind.PRESIDIUM_REPORT,
				AgendaKind.BUDGET, AgendaKind.SUGGESTION_REPORT);
		assertThat(usual(RunningOrder.MID_YEAR)).contains(AgendaKind.BUDGET_EXECUTION, AgendaKind.FINAL_ACCOUNTS);
		assertThat(StandardAgenda.of(RunningOrder.MID_YEAR, "镇", 2027)).extracting((one) -> one.text().title())
			.contains("审查和批准2026年决算");
	}

	private static List<AgendaKind> usual(RunningOrder order) {
		return StandardAgenda.of(order, "镇", 2027)
			.stream()
			.filter(StandardAgenda.Proposal::usual)
			.map((one) -> one.text().kind())
			.toList();
	}

	private static SessionCourse plan(Congress congress, int no, RunningOrder order) {
		return planOn(congress, no, order, DAY);
	}

	private static SessionCourse planOn(Congress congress, int no, RunningOrder order, LocalDate on) {
		return new SessionCourse(congress, no, order, new SessionCourse.Days(on, on.plusDays(1)), "会议室", "周敏");
	}

	private static void convene(Congress congress, SessionCourse course, LocalDate on, @Nullable Integer proposers,
			int inOffice) {
		course.convene(congress, EntryMother.on(on), "主席团会议", null, proposers, inOffice);
	}

	private static SessionCourse convened(RunningOrder order) {
		Congress congress = CongressMother.betweenSessions();
		SessionCourse course = plan(congress, 2, order);
		convene(congress, course, DAY.minusDays(20), null, 0);
		return course;
	}

	private static SessionCourse told() {
		SessionCourse course = convened(RunningOrder.REGULAR);
		course.tell(EntryMother.on(DAY.minusDays(10)), SEVEN_DAYS, false);
		return course;
	}

	private static SessionCourse open() {
		SessionCourse course = told();
		course.open(7);
		return course;
	}

}
