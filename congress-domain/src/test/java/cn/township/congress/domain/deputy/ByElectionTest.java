package cn.township.congress.domain.deputy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import cn.township.congress.domain.congress.CongressMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static cn.township.congress.domain.deputy.DeputyMother.on;
import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class ByElectionTest {

	private static final LocalDate LIST = LocalDate.of(2026, 5, 1);

	private static final LocalDate POLL = LocalDate.of(2026, 5, 20);

	@Test
	@DisplayName("补选的候选人可以等于应选名额，不能少于（选举法第五十七条）")
	void candidatesAreAtLeastAsManyAsSeats() {
		assertThat(planned(1, 1).candidates()).hasSize(1);
		assertThat(planned(2, 3).candidates()).hasSize(3);
		assertRefused("byElection.tooFewCandidates", "选举法第五十七条", () -> planned(2, 1));
	}

	@Test
	@DisplayName("应选名额不超过选区的空缺（选举法第五十七条）")
	void fillsVacanciesOnly() {
		assertRefused("byElection.moreThanVacant", "选举法第五十七条", () -> new ByElection(CongressMother.betweenSessions(), 1,
				1, new ByElection.Plan(2, LIST, POLL, "主席团会议"), people(2), "周敏"));
		assertRefused("byElection.listAfterPoll", "选举法第二十八条", () -> new ByElection(CongressMother.betweenSessions(), 1,
				1, new ByElection.Plan(1, POLL, POLL, "主席团会议"), people(2), "周敏"));
		List<CandidateFacts> same = List.of(people(1).get(0), people(1).get(0));
		assertRefused("byElection.candidateTwice", () -> new ByElection(CongressMother.betweenSessions(), 1, 1,
				new ByElection.Plan(1, LIST, POLL, "主席团会议"), same, "周敏"));
	}

	@ParameterizedTest(name = "应选{0}名，选民{1}，投票{2}，得票{3}：{4}，当选{5}")
	@CsvSource({ "1, 1000, 501, 251, ELECTED, 0", "1, 1000, 500, 400, VOID, ''", "1, 1000, 501, 250, SHORTFALL, ''",
			"1, 1000, 600, 301 290, ELECTED, 0", "1, 1000, 600, 300 300, SHORTFALL, ''",
			"2, 1000, 600, 400 350 310, ELECTED, 0 1", "2, 1000, 600, 400 350 350, TIE, 0",
			"2, 1000, 600, 400 200 150, SHORTFALL, 0", "2, 1000, 600, 310 500 320, ELECTED, 1 2" })
	@DisplayName("过半数选民投票有效，得票过参加投票的半数当选，多的按票数，相等的再投（选举法第四十五条）")
	void firstPollNeedsMoreThanHalf(int seats, int voters, int voted, String votes, ByElectionStatus status,
			String winners) {
		List<Integer> numbers = numbers(votes);
		ByElection poll = planned(seats, numbers.size());
		count(poll, voters, voted, numbers);
		assertThat(poll.status()).isEqualTo(status);
		assertThat(poll.winners()).extracting((one) -> one.facts().name())
			.containsExactlyElementsOf(numbers(winners).stream().map((at) -> people(9).get(at).name()).toList());
	}

	@ParameterizedTest(name = "投票{0}，得票{1}：{2}")
	@CsvSource({ "600, 200 100, ELECTED", "600, 199 100, SHORTFALL", "600, 250 250, TIE", "500, 300 100, VOID" })
	@DisplayName("另行选举以得票多的当选，但不得少于选票的三分之一（选举法第四十五条）")
	void furtherPollNeedsOneThird(int voted, String votes, ByElectionStatus status) {
		ByElection first = planned(1, 3);
		count(first, 1000, 600, List.of(250, 200, 100));
		ByElection further = first.next(LIST.plusDays(30), POLL.plusDays(30), "主席团会议", "周敏");
		assertThat(further.round()).isEqualTo(PollRound.FURTHER);
		assertThat(further.candidates()).extracting((one) -> one.facts().name()).containsExactly("候选人0", "候选人1");
		count(further, 1000, voted, numbers(votes));
		assertThat(further.status()).isEqualTo(status);
	}

	@Test
	@DisplayName("票数相等的再次投票，以得票多的当选，只在票数相等的人中（选举法第四十五条）")
	void tieIsBrokenAmongTheEqual() {
		ByElection first = planned(2, 3);
		count(first, 1000, 600, List.of(350, 400, 350));
		ByElection again = first.next(LIST.plusDays(30), POLL.plusDays(30), "主席团会议", "周敏");
		assertThat(again.round()).isEqualTo(PollRound.TIE_BREAK);
		assertThat(again.seats()).isEqualTo(1);
		assertThat(again.candidates()).extracting((one) -> one.facts().name()).containsExactly("候选人0", "候选人2");
		count(again, 1000, 600, List.of(100, 101));
		assertThat(again.status()).isEqualTo(ByElectionStatus.ELECTED);
	}

	@ParameterizedTest(name = "选民{0}，投票{1}，有效{2}，得票{3}")
	@CsvSource({ "1000, 1001, 900, 500, byElection.moreBallotsThanVoters",
			"1000, 600, 601, 500, byElection.moreBallotsThanVoters", "1000, 600, 500, 501, byElection.tooManyVotes",
			"1000, 600, 500, 300 201, byElection.tooManyVotes" })
	@DisplayName("票数不能多于投票人数，得票不能多于有效票（选举法第四十四条）")
	void countsMustAgree(int voters, int voted, int valid, String votes, String key) {
		List<Integer> numbers = numbers(votes);
		ByElection poll = planned(1, numbers.size());
		assertRefused(key, "选举法第四十四条",
				() -> poll.count(new PollCount(voters, voted, valid, numbers), on(POLL), "结果报告"));
		assertThat(poll.status()).isEqualTo(ByElectionStatus.PLANNED);
	}

	@Test
	@DisplayName("选举日以前没有结果，结果只登记一次（选举法第五十七条）")
	void isCountedOnceAfterThePoll() {
		ByElection poll = planned(1, 1);
		PollCount count = new PollCount(1000, 600, 600, List.of(400));
		assertRefused("byElection.beforePoll", () -> poll.count(count, on(POLL.minusDays(1)), "结果报告"));
		poll.count(count, on(POLL), "结果报告");
		assertRefused("byElection.notPlanned", "选举法第五十七条", () -> poll.count(count, on(POLL), "结果报告"));
		assertRefused("byElection.notPlanned", "选举法第五十七条", () -> poll.cancel("不办了"));
		assertRefused("byElection.notFollowed", "选举法第四十五条",
				() -> poll.next(LIST.plusDays(30), POLL.plusDays(30), "主席团会议", "周敏"));
	}

	@ParameterizedTest
	@EnumSource(names = { "TIE", "SHORTFALL" })
	@DisplayName("再次投票在前次投票之后（选举法第四十五条）")
	void nextPollIsLater(ByElectionStatus status) {
		ByElection poll = planned(1, 2);
		count(poll, 1000, 600, (status == ByElectionStatus.SHORTFALL) ? List.of(200, 100) : List.of(300, 300));
		assertRefused("byElection.nextNotLater", "选举法第四十五条", () -> poll.next(LIST, POLL, "主席团会议", "周敏"));
	}

	private static ByElection planned(int seats, int candidates) {
		return new ByElection(CongressMother.betweenSessions(), 1, 3, new ByElection.Plan(seats, LIST, POLL, "主席团会议"),
				people(candidates), "周敏");
	}

	private static void count(ByElection poll, int voters, int voted, List<Integer> votes) {
		poll.count(new PollCount(voters, voted, voted, votes), on(POLL.plusDays(31)), "结果报告");
	}

	private static List<CandidateFacts> people(int many) {
		return IntStream.range(0, many)
			.mapToObj(
					(at) -> new CandidateFacts("候选人" + at, Sex.MALE, "汉族", LocalDate.of(1980, 5, 1), null, null, null))
			.toList();
	}

	private static List<Integer> numbers(String text) {
		return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
	}

}
