package cn.township.congress.domain.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LiaisonTest {

	private static final String CUSTOM = "联系代表工作惯例";

	private static final AdminCode COUNTY = new AdminCode(980123000);

	private static final AdminCode LIUXI = CongressMother.TOWN;

	private static final AdminCode SHIMEN = new AdminCode(980123102);

	private static final AdminCode FENGLIN = new AdminCode(980123103);

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private final Entry entry = DeputyMother.on(DAY);

	@Test
	@DisplayName("片区由县划分，由两个以上本县乡镇组成（联系代表工作惯例）")
	void areaHasTwoTownshipsOfTheCounty() {
		assertRefused("area.tooFew", CUSTOM, () -> area(Set.of(LIUXI)));
		assertRefused("area.notOurs", CUSTOM, () -> area(Set.of(LIUXI, new AdminCode(980124101))));
		assertRefused("area.notOurs", CUSTOM, () -> area(Set.of(LIUXI, COUNTY)));
		assertRefused("area.notACounty", CUSTOM,
				() -> LiaisonArea.form(new AdminCode(980100000), "东片区", DAY, Set.of(LIUXI, SHIMEN), List.of()));
		assertRefused("area.notACounty", CUSTOM,
				() -> LiaisonArea.form(LIUXI, "东片区", DAY, Set.of(LIUXI, SHIMEN), List.of()));
		assertThat(area(Set.of(LIUXI, SHIMEN)).hasOn(LIUXI, DAY)).isTrue();
	}

	@Test
	@DisplayName("一个乡镇同时只在一个片区；调出后可以编入别的片区，以前的日子仍在原片区")
	@SuppressWarnings("unchecked")
	void townshipIsInOneAreaAtATime() {
		LiaisonArea east = area(Set.of(LIUXI, SHIMEN, FENGLIN));
		List<AreaTownship> elsewhere = (List<AreaTownship>) ReflectionTestUtils.getField(east, "townships");
		Set<AdminCode> west = Set.of(FENGLIN, new AdminCode(980123104));
		assertRefused("area.townshipElsewhere", CUSTOM,
				() -> LiaisonArea.form(COUNTY, "西片区", DAY.plusDays(9), west, elsewhere));
		east.change("东片区", Set.of(LIUXI, SHIMEN), DAY.plusDays(9), List.of());
		assertThat(LiaisonArea.form(COUNTY, "西片区", DAY.plusDays(9), west, elsewhere).hasOn(FENGLIN, DAY.plusDays(9)))
			.isTrue();
		assertThat(east.hasOn(FENGLIN, DAY.plusDays(8))).isTrue();
		assertThat(east.hasOn(FENGLIN, DAY.plusDays(9))).isFalse();
	}

	@Test
	@DisplayName("撤销片区之日起没有乡镇，不能再调整；日期不能早于划分")
	void areaIsDissolved() {
		LiaisonArea area = area(Set.of(LIUXI, SHIMEN));
		assertRefused("area.beforeForming", () -> area.dissolve(DAY.minusDays(1)));
		assertRefused("area.name.invalid", () -> area.change("东", Set.of(LIUXI, SHIMEN), DAY, List.of()));
		area.change("东片区", Set.of(LIUXI, SHIMEN, FENGLIN), DAY.plusDays(5), List.of());
		assertRefused("area.changedBefore", () -> area.dissolve(DAY.plusDays(4)));
		area.dissolve(DAY.plusDays(5));
		assertThat(area.hasOn(LIUXI, DAY.plusDays(5))).isFalse();
		assertRefused("area.dissolved", () -> area.dissolve(DAY.plusDays(6)));
	}

	@Test
	@DisplayName("联系安排由县登记，对象在本县；结束不早于开始，不能结束两次")
	void countyAssigns() {
		assertRefused("area.notACounty", CUSTOM,
				() -> LiaisonAssignment.assign(LIUXI, "李主任", null, Target.township(LIUXI), DAY));
		assertRefused("area.notOurs", CUSTOM,
				() -> LiaisonAssignment.assign(COUNTY, "李主任", null, Target.township(new AdminCode(980124101)), DAY));
		LiaisonAssignment assignment = LiaisonAssignment.assign(COUNTY, "李主任", null, Target.township(LIUXI), DAY);
		assertRefused("assignment.endsBeforeBeginning", () -> assignment.end(DAY.minusDays(1)));
		assignment.end(DAY.plusDays(1));
		assertRefused("assignment.ended", () -> assignment.end(DAY.plusDays(2)));
		assertThatIllegalArgumentException().isThrownBy(() -> new Target(TargetKind.GROUP, LIUXI, null));
	}

	@Test
	@DisplayName("按安排走访：日期在联系期内，对象在联系范围内（联系代表工作惯例）")
	void assignedVisitsAreCovered() {
		LiaisonAssignment town = LiaisonAssignment.assign(COUNTY, "李主任", null, Target.township(LIUXI), DAY);
		LiaisonVisit.assigned(COUNTY, town, null, Target.group(LIUXI, 5), this.entry);
		assertRefused("visit.notAssigned", CUSTOM,
				() -> LiaisonVisit.assigned(COUNTY, town, null, Target.township(SHIMEN), this.entry));
		assertRefused("visit.notAssignedThen", () -> LiaisonVisit.assigned(COUNTY, town, null, Target.township(LIUXI),
				DeputyMother.on(DAY.minusDays(1))));
		LiaisonAssignment group = LiaisonAssignment.assign(COUNTY, "李主任", null, Target.group(LIUXI, 5), DAY);
		LiaisonVisit.assigned(COUNTY, group, null, Target.group(LIUXI, 5), this.entry);
		assertRefused("visit.notAssigned", CUSTOM,
				() -> LiaisonVisit.assigned(COUNTY, group, null, Target.group(LIUXI, 6), this.entry));
		LiaisonAssignment deputy = LiaisonAssignment.assign(COUNTY, "李主任", null, Target.deputy(LIUXI, 7), DAY);
		LiaisonVisit.assigned(LIUXI, deputy, null, Target.deputy(LIUXI, 7), this.entry);
		LiaisonArea area = area(Set.of(LIUXI, SHIMEN));
		LiaisonAssignment east = LiaisonAssignment.assign(COUNTY, "代表工委", null, Target.area(3), DAY);
		LiaisonVisit.assigned(COUNTY, east, area, Target.township(SHIMEN), this.entry);
		assertRefused("visit.notAssigned", CUSTOM,
				() -> LiaisonVisit.assigned(COUNTY, east, area, Target.township(FENGLIN), this.entry));
	}

	@Test
	@DisplayName("乡镇只登记本乡镇的走访，县只登记所辖乡镇的走访（联系代表工作惯例）")
	void visitsAreInTheOwnUnit() {
		LiaisonVisit.of(LIUXI, "王科长", null, Target.township(LIUXI), this.entry);
		assertRefused("visit.notHere", CUSTOM,
				() -> LiaisonVisit.of(LIUXI, "王科长", null, Target.township(SHIMEN), this.entry));
		assertRefused("visit.notHere", CUSTOM,
				() -> LiaisonVisit.of(COUNTY, "王科长", null, Target.township(new AdminCode(980124101)), this.entry));
		assertRefused("visit.notHere", CUSTOM,
				() -> LiaisonVisit.of(COUNTY, "王科长", null, Target.township(COUNTY), this.entry));
	}

	@Test
	@DisplayName("作为代表走访的，当日应是在任代表（代表法第三十七条）")
	void visitingDeputiesAreInOffice() {
		DeputyMandate deputy = DeputyMother.active(CongressMother.betweenSessions(), 1, 1);
		LiaisonVisit.byDeputy(deputy, "陈桂兰", Target.township(LIUXI), this.entry);
		assertRefused("visit.visitorNotInOffice", "代表法第三十七条", () -> LiaisonVisit.byDeputy(deputy, "陈桂兰",
				Target.township(LIUXI), DeputyMother.on(CongressMother.ELECTED_ON)));
	}

	@Test
	@DisplayName("联系选民只记户数、人数：至少填一项，户数不多于人数（代表法第三十七条）")
	void votersAreCounted() {
		DeputyMandate deputy = DeputyMother.active(CongressMother.betweenSessions(), 1, 1);
		assertRefused("voters.none", "代表法第三十七条", () -> new VoterContact(deputy, "陈桂兰", 0, 0, "三组", DAY));
		assertRefused("voters.moreHouseholds", () -> new VoterContact(deputy, "陈桂兰", 30, 10, null, DAY));
		assertRefused("voters.outOfRange", () -> new VoterContact(deputy, "陈桂兰", 10_000, 20_000, null, DAY));
		VoterContact contact = new VoterContact(deputy, "陈桂兰", 10, 32, "三组", DAY);
		assertThat(contact.says(10, 32, "三组")).isTrue();
		contact.clear();
		assertThat(contact.says(0, 0, null)).isTrue();
	}

	private static LiaisonArea area(Set<AdminCode> townships) {
		return LiaisonArea.form(COUNTY, "东片区", DAY, townships, List.of());
	}

}
