package cn.township.congress.service.meeting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.SheetCount;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.meeting.MarkAttendance.Line;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** Putting to the vote, counting, and what follows from it. */
@DatabaseTest
class VotesTest {

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("一张票上几项议程，逐项过半数：通过的、没通过的各自登记（地方组织法第二十五条）")
	void severalItemsOnOneSheet() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long meeting = town.held(1, 12);
		long report = town.item(meeting, 1, "政府工作报告", true);
		long budget = town.item(meeting, 2, "预算", true);
		long vote = put(town, meeting, VotingMethod.BALLOT, true, report, budget);
		assertThat(
				town.count(vote, new SheetCount(12, 12, 12, 0), Map.of(), LineCount.of(7, 5, 0), LineCount.of(6, 0, 6)))
			.isEqualTo(VoteStatus.COUNTED);
		assertThat(items(town, meeting)).extracting(ItemRow::status)
			.containsExactly(AgendaStatus.ADOPTED, AgendaStatus.REJECTED);
		VoteDetail detail = town.vote(vote);
		assertThat(detail.lines().stream().map((line) -> detail.tally(line).sentence()))
			.containsExactly("赞成7票，超过全体代表12名的半数7票，通过", "赞成6票，没有超过全体代表12名的半数7票，未通过");
	}

	@Test
	@DisplayName("不在已通过的议程上、不用表决、正在表决、已处理、要走选举程序的，不能付表决（地方组织法第十二条）")
	void onlyWhatIsOnTheAdoptedAgenda() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long meeting = town.held(1, 12);
		String art = "地方组织法第十二条";
		long draft = town.item(town.course(), meeting, 1, "草案", true, false);
		assertRefused("agenda.notSet", art, () -> hands(town, meeting, draft));
		long report = town.item(meeting, 2, "代表资格审查报告", false);
		assertRefused("vote.notNeeded", art, () -> hands(town, meeting, report));
		long budget = town.item(meeting, 3, "预算", true);
		long vote = hands(town, meeting, budget);
		assertRefused("vote.itemOpen", art, () -> hands(town, meeting, budget));
		assertRefused("vote.itemOpen", art, () -> settle(town, budget, AgendaStatus.DEFERRED));
		town.count(vote, new LineCount(12, 0, 0, 0));
		assertRefused("agenda.settled", art, () -> hands(town, meeting, budget));
		town.sql("UPDATE agenda_item SET kind = 'ELECTION' WHERE id = :id AND :day IS NOT NULL", draft, town.today());
		town.sql("UPDATE agenda_item SET status = 'SET' WHERE id = :id AND :day IS NOT NULL", draft, town.today());
		assertRefused("vote.elsewhere", "地方组织法第二十六条", () -> hands(town, meeting, draft));
		assertRefused("vote.nothing", "地方组织法第二十五条", () -> hands(town, meeting));
	}

	@Test
	@DisplayName("不用表决的登记听取，要表决的可以暂缓；没有安排会议的先安排")
	void itemsAreHeardOrPutOff() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long meeting = town.held(1, 12);
		long report = town.item(meeting, 1, "代表资格审查报告", false);
		long budget = town.item(meeting, 2, "预算", true);
		long nowhere = town.item(town.course(), null, 3, "其他", false, true);
		settle(town, report, AgendaStatus.HEARD);
		assertRefused("agenda.needsVote", "地方组织法第十二条", () -> settle(town, budget, AgendaStatus.HEARD));
		assertRefused("agenda.needsVote", "地方组织法第二十五条", () -> settle(town, budget, AgendaStatus.ADOPTED));
		assertRefused("agenda.noMeeting", "地方组织法第十二条", () -> settle(town, nowhere, AgendaStatus.HEARD));
		settle(town, budget, AgendaStatus.DEFERRED);
		assertThat(items(town, meeting)).extracting(ItemRow::status)
			.containsExactly(AgendaStatus.HEARD, AgendaStatus.DEFERRED);
	}

	@Test
	@DisplayName("前一次全体会议听取的事项，可以在后一次全体会议付表决，事项随之转到表决的会议")
	void whatWasHeardEarlierIsDecidedLater() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long first = town.held(1, 12);
		long report = town.item(first, 1, "政府工作报告", true);
		long second = town.held(2, 12);
		town.count(hands(town, second, report), new LineCount(12, 0, 0, 0));
		assertThat(items(town, second)).extracting(ItemRow::id).containsExactly(report);
	}

	@Test
	@DisplayName("有人离会、不足三分之二的，不能再付表决（地方组织法第十四条）")
	void noVoteOncePeopleLeft() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long meeting = town.held(1, 8);
		long report = town.item(meeting, 1, "政府工作报告", true);
		town.mark(meeting, List.of(Line.unmarked(town.deputies().get(0))));
		assertRefused("vote.noQuorum", "地方组织法第十四条", () -> hands(town, meeting, report));
		town.signIn(meeting, town.deputies().subList(8, 9));
		assertThat(town.vote(hands(town, meeting, report)).present()).isEqualTo(8);
	}

	@Test
	@DisplayName("收回多于发出：投票无效，事项不动，重新投票后以新的为准")
	void aVoidBallotIsRepeated() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long meeting = town.held(1, 12);
		long report = town.item(meeting, 1, "政府工作报告", true);
		long vote = put(town, meeting, VotingMethod.BALLOT, true, report);
		assertRefused("vote.repeatOpen", () -> repeat(town, vote));
		assertThat(town.count(vote, new SheetCount(11, 12, 0, 0), Map.of())).isEqualTo(VoteStatus.VOID);
		assertThat(items(town, meeting)).extracting(ItemRow::status).containsExactly(AgendaStatus.SET);
		long again = repeat(town, vote);
		assertThat(town.vote(again).lines()).extracting(VoteDetail.Line::itemId).containsExactly(report);
		town.count(again, new SheetCount(12, 12, 12, 0), Map.of(), LineCount.of(12, 0, 0));
		assertThat(items(town, meeting)).extracting(ItemRow::status).containsExactly(AgendaStatus.ADOPTED);
		assertRefused("vote.repeatDecided", "地方组织法第二十五条", () -> repeat(town, again));
		assertRefused("vote.repeatedAlready", () -> repeat(town, vote));
	}

	@Test
	@DisplayName("付错的表决可以撤回，撤回后事项可以再付表决")
	void whatWasPutByMistakeIsWithdrawn() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long meeting = town.held(1, 12);
		long report = town.item(meeting, 1, "政府工作报告", true);
		long vote = put(town, meeting, VotingMethod.BALLOT, true, report);
		town.as(town.clerk(), () -> {
			town.bean(WithdrawVote.class).execute(new WithdrawVote.Command(vote, 0, "改为举手"));
			return true;
		});
		assertThat(town.vote(vote).status()).isEqualTo(VoteStatus.WITHDRAWN);
		assertThat(town.vote(hands(town, meeting, report)).status()).isEqualTo(VoteStatus.OPEN);
	}

	@Test
	@DisplayName("选举：另选他人计入，名额以内的赞成票合计不超过有效票乘以应选名额（地方组织法第二十八条）")
	void electionsWithNamesWrittenIn() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long meeting = town.held(1, 12);
		long vote = town.put(meeting, VotePurpose.ELECTION, Ballot.SECRET, 1, "王建国", "李明");
		assertRefused("vote.tooManyChoices", "本省条例", () -> town.count(vote, new SheetCount(12, 12, 12, 0),
				Map.of("周敏", 1), LineCount.of(7, 5, 0), LineCount.of(5, 7, 0)));
		town.count(vote, new SheetCount(12, 12, 12, 0), Map.of("周敏", 1), LineCount.of(7, 5, 0), LineCount.of(4, 8, 0));
		assertThat(town.vote(vote).writtenIn()).extracting(VoteDetail.Line::title).containsExactly("周敏");
		assertThat(town.vote(vote).lines()).extracting(VoteDetail.Line::passed).containsExactly(true, false, false);
	}

	@Test
	@DisplayName("两人同时录入同一张计票单，只有一人成功，另一人被告知是谁录入的")
	void onlyOneOfTwoOperatorsCounts() throws Exception {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long meeting = town.held(1, 12);
		long vote = town.put(meeting, VotePurpose.ITEM, Ballot.SHOW_OF_HANDS, null, "决议");
		AtomicInteger refused = new AtomicInteger();
		RollCallsTest.atOnce(Stream.of(12, 11).map((inFavour) -> (Callable<Boolean>) () -> {
			try {
				town.as(town.clerk(), () -> town.bean(CountVote.class)
					.execute(CountVote.Command.hands(vote, 0, List.of(new LineCount(inFavour, 12 - inFavour, 0, 0)))));
			}
			catch (RuleViolation refusal) {
				assertThat(refusal.key()).isEqualTo("vote.countedAlready");
				refused.incrementAndGet();
			}
			return true;
		}).toList());
		assertThat(refused).hasValue(1);
		assertThat(town.texts("SELECT note FROM proceeding WHERE meeting_id = :id AND kind = 'DECIDED'", meeting))
			.hasSize(1);
	}

	@Test
	@DisplayName("还有表决没有计票、主席团还有议程没有处理的，不能结束会议")
	void aMeetingEndsWhenEverythingIsSettled() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long meeting = town.held(1, 12);
		long vote = town.put(meeting, VotePurpose.ITEM, Ballot.SHOW_OF_HANDS, null, "决议");
		assertRefused("meeting.voteOpen", "地方组织法第十四条", () -> end(town, meeting));
		town.count(vote, new LineCount(12, 0, 0, 0));
		end(town, meeting);
		assertRefused("meeting.over", "地方组织法第十四条",
				() -> town.put(meeting, VotePurpose.ITEM, Ballot.SHOW_OF_HANDS, null, "决议"));
		long presidium = town.presidium(1, town.first(5));
		town.signIn(presidium, town.first(3));
		town.roll(presidium);
		long item = town.item(null, presidium, 1, "年度工作计划", false, true);
		assertRefused("meeting.itemsOpen", "本省条例", () -> end(town, presidium));
		settle(town, item, AgendaStatus.HEARD);
		end(town, presidium);
		assertThat(town.head(presidium).ended()).isTrue();
	}

	@Test
	@DisplayName("主席团会议以全体成员的过半数通过（本省条例）")
	void thePresidiumDecidesByMoreThanHalfOfItsMembers() {
		MeetingTown town = MeetingTown.in(this.context, 12);
		long presidium = town.presidium(1, town.first(9));
		town.signIn(presidium, town.first(5));
		town.roll(presidium);
		long item = town.item(null, presidium, 1, "交办代表建议", true, true);
		long vote = hands(town, presidium, item);
		town.count(vote, new LineCount(4, 1, 0, 0));
		VoteDetail detail = town.vote(vote);
		assertThat(detail.tally(detail.lines().get(0)).sentence()).isEqualTo("赞成4票，没有超过全体主席团成员9名的半数5票，未通过");
	}

	private static long hands(MeetingTown town, long meeting, Long... items) {
		return put(town, meeting, VotingMethod.SHOW_OF_HANDS, false, items);
	}

	private static long put(MeetingTown town, long meeting, VotingMethod method, boolean secret, Long... items) {
		return town.as(town.clerk(), () -> town.bean(PutToVote.class)
			.execute(new PutToVote.Command(meeting, "表决各项议程", method, secret, List.of(items))));
	}

	private static long repeat(MeetingTown town, long vote) {
		return town.as(town.clerk(), () -> town.bean(RepeatVote.class).execute(new RepeatVote.Command(vote)));
	}

	private static void settle(MeetingTown town, long item, AgendaStatus how) {
		int version = Integer.parseInt(town.texts("SELECT version::text FROM agenda_item WHERE id = :id", item).get(0));
		town.as(town.clerk(), () -> {
			town.bean(SettleItem.class).execute(new SettleItem.Command(item, version, how, null));
			return true;
		});
	}

	private static void end(MeetingTown town, long meeting) {
		int version = town.meetingOf(meeting).version();
		town.as(town.clerk(), () -> {
			town.bean(EndMeeting.class).execute(new EndMeeting.Command(meeting, version));
			return true;
		});
	}

	private static List<ItemRow> items(MeetingTown town, long meeting) {
		return town.as(town.clerk(), () -> town.bean(MeetingQueries.class).items(meeting));
	}

}
