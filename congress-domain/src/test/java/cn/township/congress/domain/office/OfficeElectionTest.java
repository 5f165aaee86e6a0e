package cn.township.congress.domain.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.meeting.VotePurpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.deputy.DeputyMother.on;
import static cn.township.congress.domain.office.OfficeMother.COURSE;
import static cn.township.congress.domain.office.OfficeMother.DAY;
import static cn.township.congress.domain.office.OfficeMother.NEEDED;
import static cn.township.congress.domain.office.OfficeMother.balloting;
import static cn.township.congress.domain.office.OfficeMother.deputy;
import static cn.township.congress.domain.office.OfficeMother.lines;
import static cn.township.congress.domain.office.OfficeMother.nominated;
import static cn.township.congress.domain.office.OfficeMother.of;
import static cn.township.congress.domain.office.OfficeMother.opened;
import static cn.township.congress.domain.office.OfficeMother.outsider;
import static cn.township.congress.domain.office.OfficeMother.person;
import static cn.township.congress.domain.office.OfficeMother.ten;
import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("选举乡镇人大和政府领导人员")
class OfficeElectionTest {

	@Test
	@DisplayName("选举办法没有通过的，不能预选、确定候选人、投票（地方组织法第二十七条）")
	void nothingWithoutTheMethod() {
		OfficeElection election = opened(Post.CHAIR, ElectionKind.TERM, 1, 1);
		election.nominate(of(1, List.of()), on(DAY), null);
		assertRefused("election.noMethod", "地方组织法第二十七条", election::requirePreElection);
		assertRefused("election.noMethod", "地方组织法第二十七条", () -> election.fixList(List.of()));
		assertRefused("election.noMethod", "地方组织法第二十七条", () -> election.requireBallot(false));
		election.adoptMethod(5);
		assertThat(election.status()).isEqualTo(ElectionStatus.NOMINATING);
	}

	@Test
	@DisplayName("选举办法通过以后，应选名额和差额不能再改（地方组织法第二十七条）")
	void sizeIsFixedByTheMethod() {
		OfficeElection election = opened(Post.VICE_CHAIR, ElectionKind.TERM, 1, 1);
		election.resize(2, 1);
		assertThat(election.places().most()).isEqualTo(3);
		election.adoptMethod(1);
		assertRefused("election.sizeFixed", "地方组织法第二十七条", () -> election.resize(1, 1));
	}

	@Test
	@DisplayName("代表联名提名须十人以上，同一人不能签两次（地方组织法第二十六条）")
	void tenNominateJointly() {
		OfficeElection election = opened(Post.CHAIR, ElectionKind.TERM, 1, 1);
		List<DeputyMandate> nine = ten(20).subList(0, 9);
		assertRefused("election.tooFewNominators", "地方组织法第二十六条", () -> election.nominate(of(1, nine), on(DAY), null));
		List<DeputyMandate> twice = new ArrayList<>(nine);
		twice.add(deputy(20));
		assertRefused("election.tooFewNominators", "地方组织法第二十六条", () -> election.nominate(of(1, twice), on(DAY), null));
		election.nominate(of(1, ten(20)), on(DAY), null);
		assertThat(election.candidates()).singleElement()
			.extracting(OfficeCandidate::nominatedBy)
			.isEqualTo(NominatedBy.DEPUTIES);
	}

	@Test
	@DisplayName("主席团提名的人数、每一代表联合提名的人数，不得超过应选名额；不接受提名的不计（地方组织法第二十六条）")
	void nobodyNominatesMoreThanThePlaces() {
		OfficeElection election = nominated(Post.VICE_CHAIR, ElectionKind.TERM, 1, 2, 1, 2);
		assertRefused("election.presidiumTooMany", "地方组织法第二十六条",
				() -> election.nominate(of(3, List.of()), on(DAY), null));
		List<DeputyMandate> mixed = new ArrayList<>(ten(40).subList(0, 9));
		mixed.add(deputy(110));
		assertRefused("election.nominatorTooMany", "地方组织法第二十六条", () -> election.nominate(of(3, mixed), on(DAY), null));
		assertRefused("election.nominatedAlready", "地方组织法第二十六条",
				() -> election.nominate(of(2, ten(40)), on(DAY), null));
		election.withdraw(1, on(DAY));
		election.nominate(of(3, List.of()), on(DAY), null);
		assertThat(election.candidates()).filteredOn(OfficeCandidate::isRunning).hasSize(2);
	}

	@Test
	@DisplayName("暂停执行职务的代表不能被提名为主席，也不能参加提名（地方组织法第十八条、代表法第六十一条）")
	void suspendedNeitherStandNorSign() {
		OfficeElection election = opened(Post.CHAIR, ElectionKind.TERM, 1, 1);
		DeputyMandate suspended = deputy(9);
		suspended.suspend(on(LocalDate.of(2026, 1, 20)), SuspensionGround.IN_CUSTODY, "通报");
		assertRefused("election.candidateNotActing", "地方组织法第十八条", () -> election
			.nominate(new Nomination(person(9), suspended, List.of(), null, null, 3, null), on(DAY), null));
		List<DeputyMandate> signers = new ArrayList<>(ten(20).subList(0, 9));
		signers.add(suspended);
		assertRefused("election.nominatorNotActing", "代表法第六十一条",
				() -> election.nominate(of(1, signers), on(DAY), null));
	}

	@Test
	@DisplayName("主席、副主席从代表中选出；镇长、副镇长可以不是代表（地方组织法第十八条、第十二条）")
	void chairIsADeputyTheHeadNeedNotBe() {
		assertRefused("post.deputiesOnly", "地方组织法第十八条",
				() -> opened(Post.CHAIR, ElectionKind.TERM, 1, 1).nominate(outsider(1, null), on(DAY), null));
		OfficeElection head = opened(Post.HEAD, ElectionKind.TERM, 1, 1);
		head.nominate(outsider(1, null), on(DAY), null);
		assertThat(head.candidates()).hasSize(1);
	}

	@Test
	@DisplayName("担任国家行政机关职务的，不辞去不能作为主席、副主席候选人（地方组织法第十八条）")
	void chairHoldsNoGovernmentPost() {
		Nomination official = new Nomination(person(1), deputy(1), List.of(), null, "副镇长", 5, null);
		assertRefused("election.governmentPost", "地方组织法第十八条",
				() -> opened(Post.VICE_CHAIR, ElectionKind.TERM, 1, 1).nominate(official, on(DAY), null));
		OfficeElection head = opened(Post.HEAD, ElectionKind.TERM, 1, 1);
		head.nominate(official, on(DAY), null);
		assertThat(head.candidates()).hasSize(1);
	}

	@Test
	@DisplayName("民族乡乡长由建立民族乡的少数民族公民担任，其他民族的要写明理由（地方组织法第七十条）")
	void headOfAnEthnicTownship() {
		OfficeElection head = opened(Post.HEAD, ElectionKind.TERM, 1, 1);
		FoundingMinority hui = new FoundingMinority("石桥回族乡");
		assertRefused("election.otherEthnicity", "地方组织法第七十条", () -> head.nominate(outsider(1, null), on(DAY), hui));
		head.nominate(outsider(1, "县委组织部说明"), on(DAY), hui);
		assertThat(head.candidates()).hasSize(1);
	}

	@Test
	@DisplayName("正职只提名一人的可以等额选举（地方组织法第二十七条）")
	void headPostMayHaveASingleCandidate() {
		OfficeElection election = nominated(Post.CHAIR, ElectionKind.TERM, 1, 1, 1);
		election.fixList(List.of());
		assertThat(election.status()).isEqualTo(ElectionStatus.FORMAL_LIST);
	}

	@Test
	@DisplayName("副职候选人数少于选举办法规定的差额数的，不能选举（地方组织法第二十七条）")
	void deputyPostNeedsItsMargin() {
		OfficeElection election = nominated(Post.DEPUTY_HEAD, ElectionKind.TERM, 2, 1, 1, 2);
		assertRefused("election.tooFewCandidates", "地方组织法第二十七条", () -> election.fixList(List.of()));
	}

	@Test
	@DisplayName("补选副职可以等额（地方组织法第三十条）")
	void byElectionMayBeSingle() {
		OfficeElection election = nominated(Post.VICE_CHAIR, ElectionKind.BY_ELECTION, 1, 0, 1);
		election.fixList(List.of());
		assertThat(election.status()).isEqualTo(ElectionStatus.FORMAL_LIST);
		assertRefused("election.tooFewCandidates", "地方组织法第三十条",
				() -> withMethod(opened(Post.VICE_CHAIR, ElectionKind.BY_ELECTION, 2, 1)).fixList(List.of()));
	}

	@Test
	@DisplayName("提名多于差额数的先预选，按得票多少的顺序确定正式候选人（地方组织法第二十七条）")
	void preElectionRanks() {
		OfficeElection election = nominated(Post.VICE_CHAIR, ElectionKind.TERM, 1, 1, 1, 2, 3);
		assertRefused("election.tooManyCandidates", "地方组织法第二十七条", () -> election.fixList(List.of()));
		election.preElect(4, lines(new int[] { 1, 2, 3 }, new int[0], VotePurpose.PRE_ELECTION));
		assertThat(election.status()).isEqualTo(ElectionStatus.PRE_ELECTION);
		election.preElectionCounted(lines(new int[] { 1, 2, 3 }, new int[] { 12, 40, 25 }, VotePurpose.PRE_ELECTION));
		election.fixList(List.of());
		assertThat(election.candidates()).extracting(OfficeCandidate::status)
			.containsExactly(CandidateStatus.DROPPED, CandidateStatus.CONFIRMED, CandidateStatus.CONFIRMED);
		assertRefused("election.preElectionNotNow", "地方组织法第二十七条", election::requirePreElection);
	}

	@Test
	@DisplayName("预选票数相等不能确定的，只就相等的人再次预选（地方组织法第二十七条）")
	void preElectionTieIsVotedOnAgain() {
		OfficeElection election = nominated(Post.VICE_CHAIR, ElectionKind.TERM, 1, 1, 1, 2, 3);
		election.preElect(4, lines(new int[] { 1, 2, 3 }, new int[0], VotePurpose.PRE_ELECTION));
		election.preElectionCounted(lines(new int[] { 1, 2, 3 }, new int[] { 20, 40, 20 }, VotePurpose.PRE_ELECTION));
		assertThat(election.requirePreElection()).extracting(OfficeCandidate::id).containsExactly(1L, 3L);
		assertThat(election.preElectionPlaces()).isOne();
	}

	@Test
	@DisplayName("没有超过差额数的不用预选（地方组织法第二十七条）")
	void preElectionOnlyWithTooMany() {
		assertRefused("election.preElectionNeedless", "地方组织法第二十七条",
				() -> nominated(Post.CHAIR, ElectionKind.TERM, 1, 1, 1, 2).requirePreElection());
	}

	@Test
	@DisplayName("选票按姓氏笔画排列，可以手工更正")
	void orderOfTheBallot() {
		OfficeElection election = nominated(Post.CHAIR, ElectionKind.TERM, 1, 1, 8, 3);
		election.fixList(List.of());
		assertThat(election.requireBallot(false)).extracting(OfficeCandidate::id).containsExactly(3L, 8L);
		OfficeElection other = nominated(Post.CHAIR, ElectionKind.TERM, 1, 1, 8, 3);
		other.fixList(List.of(8L, 3L));
		assertThat(other.requireBallot(false)).extracting(OfficeCandidate::id).containsExactly(8L, 3L);
	}

	@Test
	@DisplayName("候选人没有确定的不能投票，投过票的不能再提名、退出、撤销（地方组织法第二十六条、第二十八条）")
	void eachStepInItsPlace() {
		OfficeElection early = nominated(Post.CHAIR, ElectionKind.TERM, 1, 1, 1);
		assertRefused("election.ballotNotNow", "地方组织法第二十八条", () -> early.requireBallot(false));
		OfficeElection election = balloting(Post.CHAIR, ElectionKind.TERM, 1, 1, 1);
		assertRefused("election.notNominating", "地方组织法第二十六条", () -> election.nominate(of(3, ten(40)), on(DAY), null));
		assertRefused("election.withdrawLate", "地方组织法第二十六条", () -> election.withdraw(1, on(DAY)));
		assertRefused("election.cancelLate", "地方组织法第二十八条", () -> election.cancel("误建"));
		assertRefused("election.announceNotCounted", "地方组织法第二十九条", () -> election.announce(on(DAY), 0));
	}

	@Test
	@DisplayName("正式候选人退出的，名单重新确定（地方组织法第二十六条、第二十七条）")
	void withdrawalReopensTheList() {
		OfficeElection election = nominated(Post.VICE_CHAIR, ElectionKind.TERM, 1, 1, 1, 2);
		election.fixList(List.of());
		election.withdraw(2, on(DAY));
		assertThat(election.status()).isEqualTo(ElectionStatus.NOMINATING);
		assertRefused("election.tooFewCandidates", "地方组织法第二十七条", () -> election.fixList(List.of()));
	}

	@Test
	@DisplayName("收回的选票多于发出的，选举无效，重新投票（选举办法）")
	void voidBallotIsRepeated() {
		OfficeElection election = balloting(Post.CHAIR, ElectionKind.TERM, 1, 1, 1);
		election.ballotVoid();
		assertThat(election.status()).isEqualTo(ElectionStatus.VOID);
		OfficeMother.put(election);
		count(election, new int[] { 1 }, 50);
		assertThat(election.status()).isEqualTo(ElectionStatus.ELECTED);
	}

	@Test
	@DisplayName("过半数的当选，公布结果，只公布一次（地方组织法第二十五条、第二十九条）")
	void electedIsAnnouncedOnce() {
		OfficeElection election = balloting(Post.CHAIR, ElectionKind.TERM, 1, 1, 1, 2);
		count(election, new int[] { 1, 2 }, 35, 20);
		assertThat(election.announce(on(DAY), 1)).extracting(OfficeCandidate::id).containsExactly(1L);
		assertRefused("election.announced", "地方组织法第二十九条", () -> election.announce(on(DAY), 1));
		assertRefused("election.followNeedless", "地方组织法第二十九条",
				() -> election.follow(COURSE, 1, true, List.of(), NEEDED));
	}

	@Test
	@DisplayName("票数相等的，就票数相等的人在本次会议上再次投票，得票多的当选（地方组织法第二十九条）")
	void tieIsBrokenAmongTheTied() {
		OfficeElection election = balloting(Post.DEPUTY_HEAD, ElectionKind.TERM, 2, 1, 1, 2, 3);
		count(election, new int[] { 1, 2, 3 }, 50, 40, 40);
		assertThat(election.status()).isEqualTo(ElectionStatus.TIE);
		var ballot = lines(new int[] { 1, 2, 3 }, new int[] { 50, 40, 40 }, VotePurpose.ELECTION);
		assertRefused("election.tieElsewhere", "地方组织法第二十九条",
				() -> election.follow(COURSE + 1, 0, true, ballot, NEEDED));
		OfficeElection again = election.follow(COURSE, 0, true, ballot, NEEDED);
		assertThat(again.kind()).isEqualTo(ElectionKind.TIE_BREAK);
		assertThat(again.status()).isEqualTo(ElectionStatus.FORMAL_LIST);
		assertThat(again.places().seats()).isOne();
		assertThat(again.requireBallot(false)).extracting(OfficeCandidate::personId).containsExactly(2L, 3L);
		assertRefused("election.notNominating", "地方组织法第二十六条", () -> again.nominate(of(9, ten(40)), on(DAY), null));
		OfficeMother.put(again);
		count(again, new int[] { 2, 3 }, 29, 28);
		assertThat(again.announce(on(DAY), 1)).extracting(OfficeCandidate::personId).containsExactly(2L);
	}

	@Test
	@DisplayName("不足的名额另行选举：按得票多少确定候选人，副职仍要差额（地方组织法第二十九条）")
	void furtherElectionByVotes() {
		OfficeElection election = balloting(Post.DEPUTY_HEAD, ElectionKind.TERM, 2, 2, 1, 2, 3, 4);
		count(election, new int[] { 1, 2, 3, 4 }, 50, 12, 20, 15);
		assertThat(election.status()).isEqualTo(ElectionStatus.SHORTFALL);
		var ballot = lines(new int[] { 1, 2, 3, 4 }, new int[] { 50, 12, 20, 15 }, VotePurpose.ELECTION);
		assertRefused("election.margin", "地方组织法第二十九条", () -> election.follow(COURSE, 0, true, ballot, NEEDED));
		OfficeElection further = election.follow(COURSE, 1, true, ballot, NEEDED);
		assertThat(further.status()).isEqualTo(ElectionStatus.NOMINATING);
		assertThat(further.candidates()).extracting(OfficeCandidate::personId).containsExactly(3L, 4L);
	}

	@Test
	@DisplayName("另行选举可以重新提名，可以在下一次会议上进行，下一次会议再通过选举办法（地方组织法第二十九条）")
	void furtherElectionAtTheNextSession() {
		OfficeElection election = balloting(Post.HEAD, ElectionKind.TERM, 1, 1, 1);
		count(election, new int[] { 1 }, 30);
		var ballot = lines(new int[] { 1 }, new int[] { 30 }, VotePurpose.ELECTION);
		OfficeElection next = election.follow(COURSE + 1, 1, false, ballot, NEEDED);
		assertThat(next.status()).isEqualTo(ElectionStatus.OPENED);
		assertThat(next.candidates()).isEmpty();
	}

	@Test
	@DisplayName("另选他人得票过半数的当选：核实是谁以后才能公布，主席只能是代表（地方组织法第二十八条、第十八条）")
	void writtenInCanBeElected() {
		OfficeElection election = balloting(Post.CHAIR, ElectionKind.TERM, 1, 1, 1);
		count(election, new int[] { 1, 77 }, 20, 35);
		assertThat(election.status()).isEqualTo(ElectionStatus.ELECTED);
		assertRefused("election.writeInUnknown", "地方组织法第二十八条", () -> election.announce(on(DAY), 1));
		assertRefused("post.deputiesOnly", "地方组织法第十八条",
				() -> election.identify(77, outsider(5, null), true, on(DAY), null));
		election.identify(77, of(5, List.of()), true, on(DAY), null);
		assertThat(election.announce(on(DAY), 1)).singleElement()
			.extracting(OfficeCandidate::nominatedBy)
			.isEqualTo(NominatedBy.WRITTEN_IN);
	}

	private static void count(OfficeElection election, int[] numbers, int... votes) {
		election.counted(lines(numbers, votes, VotePurpose.ELECTION), NEEDED);
	}

	private static OfficeElection withMethod(OfficeElection election) {
		election.adoptMethod(1);
		election.nominate(of(1, List.of()), on(DAY), null);
		return election;
	}

}
