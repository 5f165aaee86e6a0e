package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SettingsTest {

	private static final AdminCode PROVINCE = new AdminCode(980000000);

	private static final AdminCode COUNTY = new AdminCode(980123000);

	private static final AdminCode TOWN = new AdminCode(980123101);

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

	@ParameterizedTest
	@EnumSource
	@DisplayName("每个设置的默认值都在允许范围内")
	void everyDefaultIsAllowed(SettingKey key) {
		assertThat(key.defaultValue().text()).isNotBlank();
		assertThat(SettingKey.of(key.key())).isEqualTo(key);
	}

	@ParameterizedTest(name = "{0}={1}")
	@CsvSource({ "SUGGESTION_REPLY_MONTHS, 4", "SUGGESTION_REPLY_MONTHS, 0", "SUGGESTION_REPLY_MONTHS_MAX, 7",
			"SUGGESTION_REPLY_MONTHS, -3", "SUGGESTION_REPLY_MONTHS, 三", "SUGGESTION_REPLY_MONTHS, 3.0",
			"SUGGESTION_REPLY_MONTHS, 99999999999" })
	@DisplayName("答复期限不得长于三个月、六个月（代表法第五十一条）")
	void replyMonthsStayWithinTheLaw(SettingKey key, String value) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> SettingValue.parse(key, value))
			.satisfies((refusal) -> assertThat(refusal.basis()).isEqualTo(LawArticle.DEP_51));
	}

	@ParameterizedTest(name = "{0}={1}")
	@CsvSource({ "BILL_MIN_SIGNERS, 4", "INTERPELLATION_MIN_SIGNERS, 9", "NOMINATION_MIN_SIGNERS, 11",
			"REMOVAL_FRACTION, 1/10", "DEPUTY_UNEXCUSED_ABSENCE_LIMIT, 3", "BUDGET_PUBLISH_DAYS, 21" })
	@DisplayName("法律固定的数字不可更改（地方组织法第二十二、二十四、二十六、三十一条等）")
	void fixedNumbersCannotBeChanged(SettingKey key, String value) {
		assertThat(key.isFixed()).isTrue();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> SettingValue.parse(key, value));
	}

	@ParameterizedTest(name = "{0}: {1} → {2}")
	@CsvSource(delimiter = '|',
			value = { "SUGGESTION_REPLY_MONTHS | ２ | 2", "SUGGESTION_REPLY_MONTHS | 03 | 3",
					"SUGGESTION_HANDOVER_DAYS | 7个工作日 | 7wd", "SUGGESTION_HANDOVER_DAYS | 5 日 | 5d",
					"SUGGESTION_RESULT_CLASSES | c、a，B | A,B,C", "PRESIDIUM_QUORUM | two_thirds | TWO_THIRDS",
					"PRESIDIUM_BAR_GOVERNMENT_POSTS | TRUE | true" })
	@DisplayName("全角数字和多余空格照常识别")
	void readsWhatPeopleType(SettingKey key, String typed, String stored) {
		assertThat(SettingValue.parse(key, typed).text()).isEqualTo(stored);
	}

	@Test
	@DisplayName("没有设置时用默认值：三个月、六个月（代表法第五十一条）")
	void defaultsAreTheLaw() {
		assertThat(Settings.national().replyTerms()).isEqualTo(ReplyTerms.NATIONAL);
		assertThat(Settings.national().days(SettingKey.SUGGESTION_HANDOVER_DAYS)).isEqualTo(new DayCount(10, true));
		assertThat(Settings.national().basis(SettingKey.SUGGESTION_HANDOVER_DAYS)).isEqualTo(LocalRule.DEFAULT);
		assertThat(Settings.national().get(SettingKey.SUGGESTION_HANDOVER_DAYS).isDefault()).isTrue();
		assertThat(Settings.national().flag(SettingKey.PRESIDIUM_BAR_GOVERNMENT_POSTS)).isTrue();
		assertThat(Settings.national().selection(SettingKey.SUGGESTION_RESULT_CLASSES)).containsExactly("A", "B", "C");
	}

	@Test
	@DisplayName("乡镇的设置优先于县，县优先于省")
	void theNearestAreaDecides() {
		JurisdictionSetting province = months(PROVINCE, "3", "2020-01-01", "本省条例");
		JurisdictionSetting county = months(COUNTY, "2", "2019-01-01", "本县办法");
		assertThat(replyMonths(TODAY, province)).isEqualTo(3);
		assertThat(replyMonths(TODAY, county, province)).isEqualTo(2);
		assertThat(replyMonths(TODAY, months(TOWN, "1", "2018-01-01", "本镇规定"), county, province)).isEqualTo(1);
		Settings settings = Settings.of(TOWN, TODAY, List.of(county, province));
		assertThat(settings.basis(SettingKey.SUGGESTION_REPLY_MONTHS).label()).isEqualTo("本县办法");
		assertThat(settings.get(SettingKey.SUGGESTION_REPLY_MONTHS).unit()).isEqualTo(COUNTY);
	}

	@Test
	@DisplayName("邻县和其他乡镇的设置不起作用")
	void otherAreasDoNotMatter() {
		assertThat(replyMonths(TODAY, months(new AdminCode(980124000), "1", "2020-01-01", "邻县办法"),
				months(new AdminCode(980123102), "2", "2020-01-01", "邻镇规定")))
			.isEqualTo(3);
	}

	@Test
	@DisplayName("以当日已生效的最近一次设置为准")
	void theLatestInForceCounts() {
		JurisdictionSetting first = months(COUNTY, "2", "2025-01-01", "旧办法");
		JurisdictionSetting second = months(COUNTY, "1", "2026-03-05", "新办法");
		assertThat(replyMonths(LocalDate.of(2024, 12, 31), second, first)).isEqualTo(3);
		assertThat(replyMonths(TODAY.minusDays(1), second, first)).isEqualTo(2);
		assertThat(replyMonths(TODAY, second, first)).isEqualTo(1);
	}

	@Test
	@DisplayName("已生效的设置不能改写，只能新增")
	void whatIsInForceIsNotRewritten() {
		SettingValue two = SettingValue.parse(SettingKey.SUGGESTION_REPLY_MONTHS, "2");
		JurisdictionSetting setting = months(COUNTY, "3", "2026-03-05", "办法");
		setting.correct(two, "新办法", TODAY);
		assertThat(setting.value()).isEqualTo(two);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> setting.correct(two, "新办法", TODAY.plusDays(1)));
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> months(COUNTY, "3", "2026-03-05", " "));
	}

	@Test
	@DisplayName("作出决定时的设置随记录保存，以后的修改不影响它")
	void snapshotKeepsTheValuesInForce() {
		RuleSnapshot snapshot = Settings.of(TOWN, TODAY, List.of(months(COUNTY, "2", "2020-01-01", "本县办法")))
			.snapshot(SettingKey.SUGGESTION_REPLY_MONTHS, SettingKey.SUGGESTION_SENDBACK_DAYS);
		assertThat(snapshot.get(SettingKey.SUGGESTION_REPLY_MONTHS)).isEqualTo("2");
		assertThat(snapshot.get(SettingKey.SUGGESTION_SENDBACK_DAYS)).isEqualTo("10wd");
		assertThat(snapshot.json())
			.isEqualTo("{\"suggestion.reply_months\":\"2\",\"suggestion.sendback_days\":\"10wd\"}");
		assertThat(RuleSnapshot.parse(snapshot.json())).isEqualTo(snapshot);
	}

	@Test
	@DisplayName("天数的写法")
	void dayCounts() {
		assertThat(DayCount.parse("10wd").label()).isEqualTo("10个工作日");
		assertThat(DayCount.parse("7").label()).isEqualTo("7日");
		assertThatIllegalArgumentException().isThrownBy(() -> DayCount.parse("十天"));
	}

	private static JurisdictionSetting months(AdminCode unit, String value, String validFrom, String source) {
		return new JurisdictionSetting(unit, SettingValue.parse(SettingKey.SUGGESTION_REPLY_MONTHS, value),
				LocalDate.parse(validFrom), source);
	}

	private static int replyMonths(LocalDate on, JurisdictionSetting... rows) {
		return Settings.of(TOWN, on, List.of(rows)).replyTerms().regularMonths();
	}

	@ParameterizedTest
	@ValueSource(strings = { "35、45、55、60", "30", "30,40,50,60,70" })
	@DisplayName("年龄分段是由小到大的数")
	void ageBandsRise(String typed) {
		assertThat(SettingValue.parse(SettingKey.COMPOSITION_AGE_BANDS, typed).text()).doesNotContain("、");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "40、30", "30、30", "10、30", "30、120", "三十", "30,,40" })
	@DisplayName("年龄分段不能倒置、重复或越界")
	void ageBandsAreChecked(String typed) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> SettingValue.parse(SettingKey.COMPOSITION_AGE_BANDS, typed))
			.matches((ex) -> ex.key().equals("setting.notAllowed"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "工人；农民；其他", "干部、党政干部、村（社区）干部；工人、农民工；农民；" })
	@DisplayName("职业分类：类名在前，「其中」项在后，可以自己起类名")
	void occupationClassesAreNamed(String typed) {
		assertThat(SettingValue.parse(SettingKey.COMPOSITION_OCCUPATIONS, typed).text()).doesNotContain("；");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "干部", "工人；工人", "工人、商人", "工人、农民；农民", "甲'、农民", "；" })
	@DisplayName("职业分类：一个词只能归一类，不认识的词不能用")
	void occupationClassesAreChecked(String typed) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> SettingValue.parse(SettingKey.COMPOSITION_OCCUPATIONS, typed));
	}

}
