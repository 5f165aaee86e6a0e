package cn.township.congress.domain.presidium;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.rule.JurisdictionSetting;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.SettingValue;
import cn.township.congress.domain.rule.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("主席团成员名单")
class PresidiumListTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final ListRules USUAL = new ListRules(Settings.national());

	private final PresidiumList list = new PresidiumList(CongressMother.TOWN, 1, 2L, "周敏");

	@Test
	@DisplayName("主席团七至十三名：六名太少，十四名太多；主席、副主席不在名单上的也计入（规则参数，本省条例）")
	void sizeIsASetting() {
		assertRefused("presidium.tooFew", "系统默认值", () -> this.list.name(entries(6), 0, USUAL));
		assertRefused("presidium.tooMany", "系统默认值", () -> this.list.name(entries(12), 2, USUAL));
		this.list.name(entries(5), 2, USUAL);
		assertThat(this.list.nominees()).hasSize(5);
		assertRefused("presidium.tooFew", "本省条例第八条",
				() -> this.list.name(entries(7), 0, rules(SettingKey.PRESIDIUM_SIZE_MIN, "9")));
	}

	@Test
	@DisplayName("主席、副主席不得担任国家行政机关的职务，本省没有另外规定的也一样（地方组织法第十八条）")
	void theChairHoldsNoGovernmentPost() {
		ListRules noBar = rules(SettingKey.PRESIDIUM_BAR_GOVERNMENT_POSTS, "false");
		List<ListEntry> withChair = with(entry(1, MandateStatus.ACTIVE, "副镇长", true));
		assertRefused("presidium.chairInGovernment", "地方组织法第十八条", () -> this.list.name(withChair, 0, noBar));
	}

	@Test
	@DisplayName("主席团成员不得担任国家行政机关的职务（本省条例）；没有这样规定的省可以")
	void membersAreBarredByTheProvince() {
		List<ListEntry> withHead = with(entry(1, MandateStatus.ACTIVE, "民政办主任", false));
		assertRefused("presidium.memberInGovernment", "本省条例第八条",
				() -> this.list.name(withHead, 0, rules(SettingKey.PRESIDIUM_BAR_GOVERNMENT_POSTS, "true")));
		this.list.name(withHead, 0, rules(SettingKey.PRESIDIUM_BAR_GOVERNMENT_POSTS, "false"));
		assertThat(this.list.nominees()).hasSize(7);
	}

	@Test
	@DisplayName("暂停执行职务的不能列入（代表法第六十一条），已经终止的不能列入（地方组织法第十九条），当选待开会的可以")
	void onlyDeputiesWhoMayAct() {
		assertRefused("presidium.notEligible", "代表法第六十一条",
				() -> this.list.name(with(entry(1, MandateStatus.SUSPENDED, null, false)), 0, USUAL));
		assertRefused("presidium.notEligible", "地方组织法第十九条",
				() -> this.list.name(with(entry(1, MandateStatus.TERMINATED, null, false)), 0, USUAL));
		this.list.name(with(entry(1, MandateStatus.CONFIRMED, null, false)), 0, USUAL);
		assertThat(this.list.nominees()).hasSize(7);
	}

	@Test
	@DisplayName("逐人表决的，过半数的当选，其余不当选；交付表决以后名单不能再改（地方组织法第十九条）")
	void eachIsElectedByTheirLine() {
		this.list.name(entries(7), 0, USUAL);
		this.list.put(9, List.of(11L, 12L, 13L, 14L, 15L, 16L, 17L));
		assertRefused("presidium.listPut", "地方组织法第十九条", () -> this.list.name(entries(8), 0, USUAL));
		assertThat(this.list.counted(Set.of(11L, 12L), DAY)).hasSize(2);
		assertThat(this.list.status()).isEqualTo(ListStatus.ELECTED);
	}

	@Test
	@DisplayName("整份名单没有过半数赞成，没有人当选（地方组织法第二十五条）")
	void aListThatFailsElectsNobody() {
		this.list.name(entries(7), 0, USUAL);
		this.list.put(9, List.of(11L));
		assertThat(this.list.counted(Set.of(), DAY)).isEmpty();
		assertThat(this.list.status()).isEqualTo(ListStatus.REJECTED);
	}

	private static List<ListEntry> entries(int number) {
		return IntStream.rangeClosed(1, number).mapToObj((i) -> entry(i, MandateStatus.ACTIVE, null, false)).toList();
	}

	/** Seven, of whom the first is this one. */
	private static List<ListEntry> with(ListEntry first) {
		return IntStream.rangeClosed(1, 7)
			.mapToObj((i) -> (i == 1) ? first : entry(i, MandateStatus.ACTIVE, null, false))
			.toList();
	}

	private static ListEntry entry(long id, MandateStatus status, @Nullable String post, boolean presiding) {
		return new ListEntry(id, "代表" + id, status, post, presiding, false, false);
	}

	private static ListRules rules(SettingKey key, String value) {
		return new ListRules(Settings.of(CongressMother.TOWN, DAY, List.of(new JurisdictionSetting(CongressMother.TOWN,
				SettingValue.parse(key, value), DAY.minusYears(1), "本省条例第八条"))));
	}

}
