package cn.township.congress.domain.congress;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.util.ReflectionTestUtils;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class CongressTest {

	private static final Long FIRST = 51L;

	private static final Long SECOND = 52L;

	@ParameterizedTest(name = "{0}名")
	@ValueSource(ints = { 0, 161 })
	@DisplayName("乡镇人大代表名额不得超过一百六十名（选举法第十二条）")
	void hasAtMostOneHundredAndSixtySeats(int seats) {
		assertRefused("congress.tooManySeats", "选举法第十二条",
				() -> new Congress(CongressMother.TOWN, 19, seats, CongressMother.ELECTED_ON, null));
	}

	@Test
	@DisplayName("一百六十名代表可以（选举法第十二条）")
	void mayHaveOneHundredAndSixtySeats() {
		assertThat(new Congress(CongressMother.TOWN, 19, 160, CongressMother.ELECTED_ON, null).seats()).isEqualTo(160);
	}

	@Test
	@DisplayName("第一次会议不能早于选举（地方组织法第二十条）")
	void cannotMeetBeforeItIsElected() {
		LocalDate tooEarly = CongressMother.ELECTED_ON.minusDays(1);
		assertRefused("congress.sessionBeforeElection", "地方组织法第二十条",
				() -> new Congress(CongressMother.TOWN, 19, 60, CongressMother.ELECTED_ON, tooEarly));
		Congress congress = CongressMother.elected();
		assertRefused("congress.sessionBeforeElection", "地方组织法第二十条",
				() -> congress.hold(1, SessionKind.REGULAR, tooEarly, tooEarly));
		assertThat(congress.firstSessionOn()).isNull();
	}

	@ParameterizedTest(name = "第{0}次")
	@ValueSource(ints = { 0, 1, 3 })
	@DisplayName("会议次数依次编号，不跳号、不重号")
	void sessionsAreNumberedWithoutGap(int sessionNo) {
		assertRefused("session.numberNotNext", () -> CongressMother.betweenSessions()
			.hold(sessionNo, SessionKind.REGULAR, CongressMother.SECOND_OPENED_ON, null));
	}

	@ParameterizedTest(name = "{0} 至 {1}")
	@CsvSource({ "2026-01-22, 2026-01-23", "2026-01-21, ", "2026-01-10, 2026-01-12", "2026-01-15, 2026-01-30" })
	@DisplayName("各次会议日期不重叠，后一次在前一次之后")
	void sessionsFollowOneAnother(LocalDate opened, @Nullable LocalDate closed) {
		Congress congress = CongressMother.betweenSessions();
		assertRefused("session.overlaps", () -> congress.hold(2, SessionKind.EXTRAORDINARY, opened, closed));
		congress.hold(2, SessionKind.REGULAR, CongressMother.SECOND_OPENED_ON, null);
	}

	@Test
	@DisplayName("上一次会议没有闭会，不能再开下一次")
	void nextSessionWaitsUntilTheLastHasClosed() {
		assertRefused("session.overlaps",
				() -> CongressMother.inSession().hold(2, SessionKind.REGULAR, CongressMother.SECOND_OPENED_ON, null));
	}

	@Test
	@DisplayName("闭会不能早于开会，被拒绝的会议不留痕迹")
	void cannotCloseBeforeItOpened() {
		LocalDate opened = CongressMother.FIRST_OPENED_ON;
		Congress congress = CongressMother.elected();
		assertRefused("session.closedBeforeOpened",
				() -> congress.hold(1, SessionKind.REGULAR, opened, opened.minusDays(1)));
		assertThat(congress.firstSessionOn()).isNull();
		assertRefused("session.closedBeforeOpened", () -> CongressMother.inSession().close(1, opened.minusDays(1)));
	}

	@Test
	@DisplayName("闭会日期不能改到下一次会议之后")
	void cannotCloseAfterTheNextOpened() {
		assertRefused("session.overlaps", () -> CongressMother.metTwice().close(1, CongressMother.SECOND_OPENED_ON));
	}

	@Test
	@DisplayName("没有的会议不能闭会")
	void cannotCloseASessionThatIsNotThere() {
		assertRefused("session.unknown",
				() -> CongressMother.betweenSessions().close(2, CongressMother.SECOND_CLOSED_ON));
	}

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource({ "2026-01-10, false", "2026-01-19, false", "2026-01-20, true", "2026-12-31, true" })
	@DisplayName("任期从本届第一次会议开始（地方组织法第三十八条）")
	void termBeginsWithTheFirstSession(LocalDate day, boolean inTerm) {
		assertThat(CongressMother.betweenSessions().isInTermOn(day)).isEqualTo(inTerm);
	}

	@Test
	@DisplayName("选出而未开第一次会议的，任期未开始，上届仍在任（地方组织法第三十八条）")
	void termHasNotBegunBeforeItMeets() {
		assertThat(CongressMother.elected().isInTermOn(LocalDate.of(2026, 2, 1))).isFalse();
	}

	@ParameterizedTest(name = "{0} → 第{1}次，会议期间：{2}")
	@CsvSource({ "2026-01-15, , false", "2026-01-20, 51, true", "2026-01-22, 51, true", "2026-01-23, 51, false",
			"2026-07-14, 51, false", "2026-07-15, 52, true", "2026-07-17, 52, false" })
	@DisplayName("日期归属的会议和会议期间、闭会期间由会议日期推定")
	void occasionFollowsFromTheDates(LocalDate day, @Nullable Long sessionId, boolean inSession) {
		Occasion occasion = stored().occasionOn(day);
		assertThat(occasion).isEqualTo(new Occasion(5, sessionId, inSession));
	}

	@Test
	@DisplayName("尚未闭会的，此后各日都在会议期间")
	void anOpenSessionLastsUntilItCloses() {
		Congress congress = CongressMother.inSession();
		assertThat(congress.occasionOn(LocalDate.of(2026, 1, 25)).inSession()).isTrue();
		congress.close(1, CongressMother.FIRST_CLOSED_ON);
		assertThat(congress.occasionOn(LocalDate.of(2026, 1, 25)).inSession()).isFalse();
	}

	@Test
	@DisplayName("某次会议的闭会日期，未闭会的没有")
	void closeOfASession() {
		assertThat(stored().closeOf(SECOND)).contains(CongressMother.SECOND_CLOSED_ON);
		Congress open = CongressMother.elected();
		ReflectionTestUtils.setField(open.hold(1, SessionKind.REGULAR, CongressMother.FIRST_OPENED_ON, null), "id",
				FIRST);
		assertThat(open.closeOf(FIRST)).isEmpty();
	}

	@ParameterizedTest(name = "{0}人，{1}名")
	@CsvSource({ "1499, 45", "1500, 46", "24000, 61", "172500, 160", "900000, 160" })
	@DisplayName("名额基数四十五名，每一千五百人可以增加一名，最多一百六十名（选举法第十二条）")
	void seatsGrowWithTheInhabitants(int inhabitants, int seats) {
		assertThat(new SeatFormula(inhabitants, false).most()).isEqualTo(seats);
	}

	@Test
	@DisplayName("上届任期到本届第一次会议为止，其后不再开会（地方组织法第三十八条）")
	void termBeforeEndsWithTheFirstSession() {
		Congress previous = CongressMother.betweenSessions();
		LocalDate elected = CongressMother.FIRST_OPENED_ON.plusYears(5);
		Congress next = new Congress(CongressMother.TOWN, CongressMother.TERM_NO + 1, 60, elected, null);
		next.succeed(previous);
		assertThat(previous.isInTermOn(elected)).isTrue();
		next.hold(1, SessionKind.REGULAR, elected.plusDays(10), null);
		next.succeed(previous);
		assertThat(previous.isInTermOn(elected.plusDays(9))).isTrue();
		assertThat(previous.isInTermOn(elected.plusDays(10))).isFalse();
		assertRefused("session.afterTheTerm", "地方组织法第三十八条",
				() -> previous.hold(2, SessionKind.REGULAR, elected.plusDays(11), null));
	}

	@Test
	@DisplayName("届次依次编号，本届选举、第一次会议在上届之后（地方组织法第三十八条）")
	void termsFollowOneAnother() {
		Congress previous = CongressMother.metTwice();
		LocalDate elected = CongressMother.SECOND_CLOSED_ON;
		assertRefused("congress.termNotNext",
				() -> new Congress(CongressMother.TOWN, 21, 60, elected, null).succeed(previous));
		assertRefused("congress.notAfterPrevious", "地方组织法第三十八条",
				() -> new Congress(CongressMother.TOWN, 20, 60, CongressMother.ELECTED_ON, null).succeed(previous));
		assertRefused("congress.notAfterPrevious", "地方组织法第三十八条",
				() -> new Congress(CongressMother.TOWN, 20, 60, elected, elected).succeed(previous));
	}

	@Test
	@DisplayName("第一次会议在选举完成后的两个月内举行（地方组织法第二十条）")
	void firstSessionIsDueTwoMonthsAfterTheElection() {
		assertThat(CongressMother.elected().firstSessionDue()).isEqualTo(LocalDate.of(2026, 3, 10));
		assertThat(Congress.firstSessionDue(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 2, 28));
	}

	@Test
	@DisplayName("名额确定后不再变动，重新确定的写明决定（选举法第十四条）")
	void otherSeatsNeedADecision() {
		Congress congress = CongressMother.elected();
		assertRefused("congress.seatsNeedDecision", "选举法第十四条", () -> congress.fixSeats(Seats.of(61)));
		congress.fixSeats(new Seats(61, 24_000, "县人大常委会决定", null));
		assertThat(congress.seatsFixed()).isEqualTo(new Seats(61, 24_000, "县人大常委会决定", null));
	}

	@Test
	@DisplayName("更正开幕日期：第一次会议的任期起点随之更正，不与前后会议重叠，不早于选举（地方组织法第二十条）")
	void openingCanBeCorrected() {
		Congress congress = CongressMother.metTwice();
		assertThat(congress.correctOpening(1, LocalDate.of(2026, 1, 21))).isEqualTo(CongressMother.FIRST_OPENED_ON);
		assertThat(congress.firstSessionOn()).isEqualTo(LocalDate.of(2026, 1, 21));
		assertRefused("session.closedBeforeOpened",
				() -> congress.correctOpening(1, CongressMother.FIRST_CLOSED_ON.plusDays(1)));
		assertRefused("congress.sessionBeforeElection", "地方组织法第二十条",
				() -> congress.correctOpening(1, CongressMother.ELECTED_ON.minusDays(1)));
		assertRefused("session.overlaps", () -> congress.correctOpening(2, CongressMother.FIRST_CLOSED_ON));
		congress.correctOpening(2, CongressMother.SECOND_OPENED_ON.minusDays(7));
		assertThat(congress.firstSessionOn()).isEqualTo(LocalDate.of(2026, 1, 21));
		assertThat(congress.occasionOn(CongressMother.SECOND_OPENED_ON.minusDays(7)).inSession()).isTrue();
	}

	/** Ids come from the database; here they are given by hand. */
	private static Congress stored() {
		Congress congress = CongressMother.elected();
		ReflectionTestUtils.setField(congress, "id", 5L);
		ReflectionTestUtils.setField(
				congress.hold(1, SessionKind.REGULAR, CongressMother.FIRST_OPENED_ON, CongressMother.FIRST_CLOSED_ON),
				"id", FIRST);
		ReflectionTestUtils.setField(
				congress.hold(2, SessionKind.REGULAR, CongressMother.SECOND_OPENED_ON, CongressMother.SECOND_CLOSED_ON),
				"id", SECOND);
		return congress;
	}

}
