package cn.township.congress.domain.liaison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.TerminationGround;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class DeputyGroupTest {

	private static final LocalDate FOUNDED = CongressMother.FIRST_OPENED_ON.plusDays(10);

	private static final LocalDate LATER = FOUNDED.plusDays(20);

	private final Congress congress = CongressMother.betweenSessions();

	private final List<Candidate> deputies = LongStream.rangeClosed(1, 5).mapToObj(this::deputy).toList();

	@Test
	@DisplayName("代表小组由三名以上在任代表组成，两名不能成立（地方组织法第四十三条）")
	void isFoundedByThreeOrMore() {
		assertRefused("group.tooFew", "地方组织法第四十三条", () -> group("第一小组", GroupKind.TERRITORIAL, 2));
		assertThat(group("第一小组", GroupKind.TERRITORIAL, 3).sizeOn(FOUNDED)).isEqualTo(3);
	}

	@Test
	@DisplayName("不在任的代表不能编入小组：当选未到任、资格已终止（地方组织法第四十三条）")
	void onlyDeputiesInOfficeJoin() {
		DeputyGroup group = group("第一小组", GroupKind.TERRITORIAL, 3);
		Candidate elected = candidate(4, DeputyMandate.elected(this.congress, 4, 1, CongressMother.ELECTED_ON));
		assertRefused("group.notInOffice", "地方组织法第四十三条", () -> group.admit(elected, LATER, List.of()));
		Candidate gone = this.deputies.get(4);
		die(gone, LATER.minusDays(5));
		assertRefused("group.notInOffice", "地方组织法第四十三条", () -> group.admit(gone, LATER, List.of()));
	}

	@Test
	@DisplayName("补录以前的成员，代表资格后来终止的，成员身份到终止之日止")
	void aPastMembershipEndsWithTheMandate() {
		DeputyGroup group = group("第一小组", GroupKind.TERRITORIAL, 3);
		Candidate gone = this.deputies.get(4);
		die(gone, LATER);
		group.admit(gone, FOUNDED, List.of());
		assertThat(group.hasOn(5, LATER.minusDays(1))).isTrue();
		assertThat(group.hasOn(5, LATER)).isFalse();
	}

	@Test
	@DisplayName("一名代表同时只在一个片区小组，可以在几个专业小组（代表小组工作惯例）")
	void oneTerritorialGroupAtATime() {
		DeputyGroup first = group("第一小组", GroupKind.TERRITORIAL, 3);
		List<GroupMembership> elsewhere = memberships(first);
		assertRefused("group.otherTerritorial", "代表小组工作惯例", () -> DeputyGroup.found(this.congress, "第二小组",
				GroupKind.TERRITORIAL, null, LATER, this.deputies.subList(2, 5), elsewhere));
		DeputyGroup farming = DeputyGroup.found(this.congress, "农业专业小组", GroupKind.PROFESSIONAL, null, LATER,
				this.deputies.subList(0, 3), elsewhere);
		assertThat(farming.sizeOn(LATER)).isEqualTo(3);
		first.release(3, "代表3", LATER);
		assertThat(DeputyGroup
			.found(this.congress, "第二小组", GroupKind.TERRITORIAL, null, LATER, this.deputies.subList(2, 5), elsewhere)
			.sizeOn(LATER)).isEqualTo(3);
	}

	@Test
	@DisplayName("同一名代表不能重复加入同一小组；退出以后可以再加入")
	void joinsOnce() {
		DeputyGroup group = group("第一小组", GroupKind.TERRITORIAL, 3);
		assertRefused("group.alreadyMember", () -> group.admit(this.deputies.get(0), LATER, List.of()));
		group.release(1, "代表1", LATER);
		group.admit(this.deputies.get(0), LATER.plusDays(1), List.of());
		assertThat(group.hasOn(1, LATER)).isFalse();
		assertThat(group.hasOn(1, LATER.plusDays(1))).isTrue();
	}

	@Test
	@DisplayName("组长由小组推选，同时只有一名，记推选日期；原组长改为组员，以前的组长仍可查")
	void electsOneLeader() {
		DeputyGroup group = group("第一小组", GroupKind.TERRITORIAL, 3);
		assertThat(group.leaderOn(FOUNDED)).isEmpty();
		group.elect(1, "代表1", GroupRole.LEADER, FOUNDED);
		group.elect(2, "代表2", GroupRole.DEPUTY_LEADER, FOUNDED);
		group.elect(2, "代表2", GroupRole.LEADER, LATER);
		assertThat(group.leaderOn(FOUNDED)).contains(1L);
		assertThat(group.leaderOn(LATER)).contains(2L);
		assertThat(group.sizeOn(LATER)).isEqualTo(3);
		assertRefused("group.sameRole", () -> group.elect(2, "代表2", GroupRole.LEADER, LATER));
		assertRefused("group.notMember", () -> group.elect(4, "代表4", GroupRole.LEADER, LATER));
		assertRefused("group.electedBeforeLeader", () -> group.elect(3, "代表3", GroupRole.LEADER, FOUNDED.plusDays(1)));
	}

	@Test
	@DisplayName("退出不能早于加入；退出后人数不足三名的，小组仍在，等待补充")
	void membersLeave() {
		DeputyGroup group = group("第一小组", GroupKind.TERRITORIAL, 3);
		assertRefused("group.leavesBeforeJoining", () -> group.release(1, "代表1", FOUNDED.minusDays(1)));
		group.release(1, "代表1", LATER);
		assertThat(group.sizeOn(LATER)).isEqualTo(2);
		assertThat(group.sizeOn(LATER.minusDays(1))).isEqualTo(3);
		assertRefused("group.notMember", () -> group.release(1, "代表1", LATER));
	}

	@Test
	@DisplayName("解散之日起没有小组和成员，以前的日子仍有；解散后不能再加入")
	void isDissolved() {
		DeputyGroup group = group("第一小组", GroupKind.TERRITORIAL, 3);
		group.elect(1, "代表1", GroupRole.LEADER, LATER);
		assertRefused("group.dissolvedBeforeChange", () -> group.dissolve(LATER.minusDays(1)));
		group.dissolve(LATER.plusDays(1));
		assertThat(group.existsOn(LATER)).isTrue();
		assertThat(group.existsOn(LATER.plusDays(1))).isFalse();
		assertThat(group.sizeOn(LATER)).isEqualTo(3);
		assertThat(group.sizeOn(LATER.plusDays(1))).isZero();
		assertRefused("group.dissolved", () -> group.admit(this.deputies.get(4), LATER.plusDays(2), List.of()));
		assertRefused("group.dissolved", () -> group.dissolve(LATER.plusDays(2)));
	}

	@Test
	@DisplayName("小组属于本届，成立日期在任期内，成员不早于成立加入（代表法第二条）")
	void belongsToItsTerm() {
		assertRefused("group.outsideTerm", "代表法第二条", () -> DeputyGroup.found(this.congress, "第一小组",
				GroupKind.TERRITORIAL, null, CongressMother.ELECTED_ON, this.deputies.subList(0, 3), List.of()));
		DeputyGroup group = group("第一小组", GroupKind.TERRITORIAL, 3);
		assertRefused("group.beforeFounding", () -> group.admit(this.deputies.get(4), FOUNDED.minusDays(1), List.of()));
		assertRefused("group.name.invalid", () -> group.describe("一", null));
	}

	@Test
	@DisplayName("代表资格终止，小组成员身份同日终止，不再算组长（代表法第六十二条）")
	void endsWithTheMandate() {
		DeputyGroup group = group("第一小组", GroupKind.TERRITORIAL, 3);
		group.elect(1, "代表1", GroupRole.LEADER, FOUNDED);
		memberships(group).stream().filter((m) -> m.mandateId() == 1).forEach((m) -> m.endWithMandate(LATER));
		assertThat(group.leaderOn(LATER.minusDays(1))).contains(1L);
		assertThat(group.leaderOn(LATER)).isEmpty();
		assertThat(group.sizeOn(LATER)).isEqualTo(2);
	}

	private DeputyGroup group(String name, GroupKind kind, int founders) {
		return DeputyGroup.found(this.congress, name, kind, null, FOUNDED, this.deputies.subList(0, founders),
				List.of());
	}

	private Candidate deputy(long id) {
		return candidate(id, DeputyMother.active(this.congress, id, 1));
	}

	private static Candidate candidate(long id, DeputyMandate mandate) {
		ReflectionTestUtils.setField(mandate, "id", id);
		return new Candidate(mandate, "代表" + id);
	}

	private static void die(Candidate candidate, LocalDate on) {
		candidate.mandate().reportTermination(DeputyMother.on(on), TerminationGround.DIED, on, "报告", null);
	}

	@SuppressWarnings("unchecked")
	private static List<GroupMembership> memberships(DeputyGroup group) {
		return new ArrayList<>((List<GroupMembership>) ReflectionTestUtils.getField(group, "memberships"));
	}

}
