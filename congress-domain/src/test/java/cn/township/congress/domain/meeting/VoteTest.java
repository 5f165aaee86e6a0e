package cn.township.congress.domain.meeting;

import java.util.List;
import java.util.Map;

import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.EntryMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** A vote: more than half of all, sums that agree, nothing else. */
class VoteTest {

	private static final Entry ENTRY = EntryMother.on(MeetingMother.DAY);

	@ParameterizedTest(name = "全体代表{0}名，赞成{1}票通过，少1票不通过（地方组织法第二十五条）")
	@CsvSource({ "45, 23", "50, 26", "60, 31", "75, 38", "90, 46", "120, 61", "160, 81" })
	@DisplayName("以全体代表的过半数通过（地方组织法第二十五条）")
	void moreThanHalfOfAllDeputiesPass(int base, int needed) {
		assertThat(hands(base, needed).isPassed()).isTrue();
		assertThat(hands(base, needed - 1).isPassed()).isFalse();
	}

	@ParameterizedTest(name = "全体代表{0}名，只到{1}名，仍须{2}票（地方组织法第十四条、第二十五条）")
	@CsvSource({ "45, 30, 23", "50, 34, 26", "60, 40, 31", "75, 50, 38", "90, 60, 46", "120, 80, 61", "160, 107, 81" })
	@DisplayName("基数是全体代表，不是出席的代表（地方组织法第二十五条）")
	void theBaseIsAllDeputiesNotThosePresent(int base, int present, int needed) {
		Vote vote = MeetingMother.ballot(base, present, "政府工作报告");
		vote.count(new SheetCount(present, present, present, 0),
				List.of(LineCount.of(needed - 1, present - needed + 1, 0)), Map.of(), ENTRY);
		assertThat(vote.needed()).isEqualTo(needed);
		assertThat(vote.lines().get(0).isPassed()).isFalse();
	}

	@Test
	@DisplayName("弃权、未投都不算赞成：50名代表，25票赞成、其余弃权，不通过（地方组织法第二十五条、代表法第二十三条）")
	void abstentionsDoNotHelp() {
		Vote vote = MeetingMother.hands(50, "决议");
		vote.count(List.of(new LineCount(25, 0, 20, 5)), ENTRY);
		assertThat(vote.lines().get(0).isPassed()).isFalse();
	}

	@Test
	@DisplayName("暂停执行职务的计入基数，不能出席表决（代表法第六十一条、地方组织法第二十五条）")
	void suspendedDeputiesCountInTheBase() {
		Meeting meeting = MeetingMother.rolled(new RollCall(60, 2, 0, 0, 58, Majority.TWO_THIRDS_OR_MORE));
		Vote vote = MeetingMother.vote(meeting, VotePurpose.ITEM, Ballot.SHOW_OF_HANDS, 58, null, "决议");
		assertThat(vote.base()).isEqualTo(60);
		assertThat(vote.needed()).isEqualTo(31);
		assertRefused("vote.morePresentThanDue", "地方组织法第十四条",
				() -> MeetingMother.vote(meeting, VotePurpose.ITEM, Ballot.SHOW_OF_HANDS, 59, null, "决议"));
	}

	@Test
	@DisplayName("没有点名、点名不足、有人离会以后不足三分之二，都不能付表决（地方组织法第十四条）")
	void withoutAQuorumNothingIsPut() {
		String art = "地方组织法第十四条";
		assertRefused("meeting.noQuorum", art, () -> put(MeetingMother.plenary(), 60));
		assertRefused("meeting.noQuorum", art, () -> put(MeetingMother.held(60, 39), 39));
		assertRefused("vote.noQuorum", art, () -> put(MeetingMother.held(60, 40), 39));
		assertThat(put(MeetingMother.held(60, 40), 41).present()).isEqualTo(41);
		Meeting over = MeetingMother.held(60, 40);
		over.end();
		assertRefused("meeting.over", art, () -> put(over, 40));
	}

	@Test
	@DisplayName("选举一律无记名投票，举手不能无记名（地方组织法第二十八条）")
	void electionsAreSecret() {
		String art = "地方组织法第二十八条";
		assertRefused("vote.notSecret", art, () -> MeetingMother.vote(MeetingMother.held(60, 60), VotePurpose.ELECTION,
				Ballot.SHOW_OF_HANDS, 60, 1, "王建国"));
		assertRefused("vote.notSecret", art, () -> MeetingMother.vote(MeetingMother.held(60, 60), VotePurpose.ELECTION,
				new Ballot(VotingMethod.BALLOT, false), 60, 1, "王建国"));
		assertRefused("vote.handsInSecret", art, () -> new Ballot(VotingMethod.SHOW_OF_HANDS, true));
	}

	@Test
	@DisplayName("没有要表决的内容的拒绝（地方组织法第二十五条）")
	void somethingMustBePut() {
		assertRefused("vote.nothing", "地方组织法第二十五条", () -> MeetingMother.hands(60));
	}

	@Test
	@DisplayName("举手、电子表决：赞成＋反对＋弃权＋未投＝出席，对不上的拒绝")
	void handsAddUpToThosePresent() {
		Vote vote = MeetingMother.hands(60, "一", "二");
		LineCount right = new LineCount(41, 10, 5, 4);
		assertRefused("vote.presentDisagrees", () -> vote.count(List.of(right, new LineCount(41, 10, 5, 5)), ENTRY));
		assertRefused("vote.lineMissing", () -> vote.count(List.of(right), ENTRY));
		assertRefused("vote.noSheet",
				() -> vote.count(new SheetCount(60, 60, 60, 0), List.of(right, right), Map.of(), ENTRY));
	}

	@Test
	@DisplayName("投票：有效＋无效＝收回，每行＝有效，发出不超过出席，对不上的拒绝")
	void ballotsReconcile() {
		assertRefused("vote.returnedDisagrees", () -> new SheetCount(60, 58, 55, 2));
		assertRefused("vote.negative", () -> new SheetCount(60, 58, 59, -1));
		assertRefused("vote.negative", () -> LineCount.of(-1, 0, 0));
		Vote vote = MeetingMother.ballot(60, 58, "决议");
		LineCount line = LineCount.of(50, 3, 2);
		assertRefused("vote.issuedTooMany", () -> count(vote, new SheetCount(59, 58, 55, 3), line));
		assertRefused("vote.validDisagrees", () -> count(vote, new SheetCount(58, 58, 56, 2), line));
		assertRefused("vote.sheetMissing", () -> vote.count(List.of(line), ENTRY));
		assertRefused("vote.lineMissing", () -> count(vote, new SheetCount(58, 58, 55, 3)));
	}

	@Test
	@DisplayName("收回少于发出，有效，没有收回的算未投")
	void fewerBackIsValid() {
		Vote vote = MeetingMother.ballot(60, 58, "决议");
		count(vote, new SheetCount(58, 56, 55, 1), LineCount.of(31, 20, 4));
		assertThat(vote.status()).isEqualTo(VoteStatus.COUNTED);
		assertThat(vote.lines().get(0).isPassed()).isTrue();
	}

	@Test
	@DisplayName("收回多于发出，投票无效，应当重新投票")
	void moreBackIsVoid() {
		Vote vote = MeetingMother.ballot(60, 58, "决议");
		count(vote, new SheetCount(57, 58, 0, 0));
		assertThat(vote.status()).isEqualTo(VoteStatus.VOID);
		assertThat(vote.lines().get(0).isPassed()).isFalse();
		vote.requireRepeatable();
	}

	@Test
	@DisplayName("另选他人计入，一人一行；不能重名、不能超过有效票（地方组织法第二十八条）")
	void namesMayBeWrittenIn() {
		String art = "地方组织法第二十八条";
		LineCount line = LineCount.of(40, 10, 5);
		SheetCount sheet = new SheetCount(60, 60, 55, 5);
		assertRefused("vote.writtenInTwice", art,
				() -> MeetingMother.election(60, 1, "王建国").count(sheet, List.of(line), Map.of("王建国", 2), ENTRY));
		assertRefused("vote.writeInDisagrees", art,
				() -> MeetingMother.election(60, 1, "王建国").count(sheet, List.of(line), Map.of("李强", 56), ENTRY));
		assertRefused("vote.writeInDisagrees", art,
				() -> MeetingMother.election(60, 1, "王建国").count(sheet, List.of(line), Map.of("李强", 0), ENTRY));
		assertRefused("vote.noWriteIns", "地方组织法第二十五条",
				() -> MeetingMother.ballot(60, 60, "决议").count(sheet, List.of(line), Map.of("李强", 1), ENTRY));
		Vote vote = MeetingMother.election(60, 1, "王建国");
		vote.count(sheet, List.of(line), Map.of("李强", 3), ENTRY);
		assertThat(vote.lines()).extracting(VoteLine::title).containsExactly("王建国", "李强");
		assertThat(vote.lines().get(1).isWriteIn()).isTrue();
		assertThat(vote.lines().get(1).isPassed()).isFalse();
	}

	@Test
	@DisplayName("赞成票合计不超过有效票乘以应选名额（本省条例）")
	void nobodyChoosesMoreThanThereAreSeats() {
		Vote vote = MeetingMother.election(60, 2, "甲", "乙", "丙");
		SheetCount sheet = new SheetCount(60, 60, 60, 0);
		assertRefused("vote.tooManyChoices", "本省条例",
				() -> count(vote, sheet, LineCount.of(50, 10, 0), LineCount.of(50, 10, 0), LineCount.of(21, 39, 0)));
		Vote right = MeetingMother.election(60, 2, "甲", "乙", "丙");
		count(right, sheet, LineCount.of(50, 10, 0), LineCount.of(50, 10, 0), LineCount.of(20, 40, 0));
		assertThat(right.status()).isEqualTo(VoteStatus.COUNTED);
	}

	@Test
	@DisplayName("录入过的不能再录入、不能撤回")
	void isCountedOnce() {
		Vote vote = MeetingMother.hands(60, "决议");
		vote.count(List.of(new LineCount(60, 0, 0, 0)), ENTRY);
		assertRefused("vote.countedAlready", () -> vote.count(List.of(new LineCount(59, 1, 0, 0)), ENTRY));
		assertRefused("vote.countedAlready", () -> vote.withdraw(ENTRY, null));
	}

	@Test
	@DisplayName("没有计票的不能重新投票，有通过的不能重新投票（地方组织法第二十五条）；撤回的可以")
	void onlyWhatDecidedNothingIsRepeated() {
		Vote open = MeetingMother.hands(60, "决议");
		assertRefused("vote.repeatOpen", open::requireRepeatable);
		open.withdraw(ENTRY, "改为投票表决");
		open.requireRepeatable();
		Vote passed = MeetingMother.hands(60, "一", "二");
		passed.count(List.of(new LineCount(31, 29, 0, 0), new LineCount(1, 59, 0, 0)), ENTRY);
		assertRefused("vote.repeatDecided", "地方组织法第二十五条", passed::requireRepeatable);
	}

	private static VoteLine hands(int base, int inFavour) {
		Vote vote = MeetingMother.hands(base, "政府工作报告");
		vote.count(List.of(new LineCount(inFavour, base - inFavour, 0, 0)), ENTRY);
		return vote.lines().get(0);
	}

	private static Vote put(Meeting meeting, int present) {
		return MeetingMother.vote(meeting, VotePurpose.ITEM, Ballot.SHOW_OF_HANDS, present, null, "决议");
	}

	private static void count(Vote vote, SheetCount sheet, LineCount... lines) {
		vote.count(sheet, List.of(lines), Map.of(), ENTRY);
	}

}
