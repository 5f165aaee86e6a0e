package cn.township.congress.service.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.rule.DayKind;
import cn.township.congress.domain.rule.HolidayTable;
import cn.township.congress.domain.rule.HolidayTable.Day;
import cn.township.congress.domain.rule.HolidayTables;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Works in a county of its own, so that other tests on the same database do not matter.
 */
@DatabaseTest
class RulesTest {

	private static final AdminCode COUNTY = new AdminCode(970123000);

	private static final AdminCode TOWN = new AdminCode(970123101);

	private static final AdminCode OTHER = new AdminCode(970124000);

	private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

	@Autowired
	private Rules rules;

	@Autowired
	private RuleQueries queries;

	@Autowired
	private ChangeSetting changeSetting;

	@Autowired
	private SaveHolidays saveHolidays;

	@Autowired
	private CurrentUser currentUser;

	@Autowired
	private Scopes scopes;

	@Autowired
	private Territories territories;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void areas() {
		this.scopes.asSystem("测试", () -> {
			if (!this.territories.existsByUnitCode(COUNTY)) {
				this.territories.save(Territory.create(new AdminCode(970000000), "测试省", UnitKind.PROVINCE));
				this.territories.save(Territory.create(new AdminCode(970100000), "测试市", UnitKind.CITY));
				this.territories.save(Territory.create(COUNTY, "测试县", UnitKind.COUNTY));
				this.territories.save(Territory.create(TOWN, "测试镇", UnitKind.TOWN));
			}
			return true;
		});
	}

	@Test
	@DisplayName("县里规定的期限对乡镇生效，并显示依据")
	void aCountysSettingHoldsForItsTownships() {
		change(COUNTY, SettingKey.SUGGESTION_REPLY_MONTHS, "２", DAY, "测试县办法");
		assertThat(this.rules.settings(TOWN, DAY).replyTerms().regularMonths()).isEqualTo(2);
		assertThat(this.rules.settings(TOWN, DAY.minusDays(1)).replyTerms().regularMonths()).isEqualTo(3);
		assertThat(this.rules.settings(OTHER, DAY).replyTerms().regularMonths()).isEqualTo(3);
		SettingRow row = asAdmin(() -> this.queries.settings(TOWN, DAY))
			.get(SettingKey.SUGGESTION_REPLY_MONTHS.ordinal());
		assertThat(row)
			.isEqualTo(new SettingRow(SettingKey.SUGGESTION_REPLY_MONTHS, "2", "测试县", false, DAY, "测试县办法", "代表法第五十一条"));
	}

	@Test
	@DisplayName("长于三个月的答复期限不能设置（代表法第五十一条）")
	void refusesMoreThanTheLaw() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> change(COUNTY, SettingKey.SUGGESTION_REPLY_MONTHS, "4", DAY, "办法"))
			.satisfies((refusal) -> assertThat(refusal.basis()).isEqualTo(LawArticle.DEP_51));
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> change(COUNTY, SettingKey.BILL_MIN_SIGNERS, "5", DAY, "办法"))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("setting.fixed"));
	}

	@Test
	@DisplayName("未来生效的设置可以更正，历史保留")
	void correctsWhatIsNotInForceYet() {
		LocalDate coming = LocalDate.of(2090, 1, 1);
		change(TOWN, SettingKey.SUGGESTION_EVALUATE_DAYS, "10个工作日", coming, "本镇规定");
		change(TOWN, SettingKey.SUGGESTION_EVALUATE_DAYS, "12个工作日", coming, "本镇规定");
		change(TOWN, SettingKey.SUGGESTION_EVALUATE_DAYS, "20", coming.plusYears(1), "本镇新规定");
		assertThat(asAdmin(() -> this.queries.history(TOWN, SettingKey.SUGGESTION_EVALUATE_DAYS))).containsExactly(
				new SettingChange(coming.plusYears(1), "20d", "本镇新规定"), new SettingChange(coming, "12wd", "本镇规定"));
		assertThat(audited("jurisdiction_setting", TOWN.value())).isGreaterThanOrEqualTo(3);
	}

	@Test
	@DisplayName("不能为别的县设置")
	void refusesAnotherCounty() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> change(OTHER, SettingKey.SUGGESTION_REPLY_MONTHS, "2", DAY, "办法"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> asAdmin(() -> this.saveHolidays.execute(new SaveHolidays.Command(null, table2026()))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(Role.COUNTY, () -> this.saveHolidays.execute(command(table2026()))));
	}

	@Test
	@DisplayName("放假安排整年保存，再次保存只改不同的日子")
	void savesAYearAsAWhole() {
		asAdmin(() -> this.saveHolidays.execute(command(table2026())));
		assertThat(asAdmin(() -> this.saveHolidays.execute(command(table2026())))).isZero();
		assertThat(this.rules.calendar(TOWN).isWorkday(LocalDate.of(2026, 2, 14))).isTrue();
		assertThat(this.rules.calendar(TOWN).isWorkday(LocalDate.of(2026, 2, 16))).isFalse();
		List<Day> changed = new ArrayList<>(table2026().days());
		changed.removeIf((day) -> day.day().equals(LocalDate.of(2026, 2, 14)));
		changed.replaceAll(
				(day) -> day.day().equals(LocalDate.of(2026, 2, 16)) ? new Day(day.day(), DayKind.OFF, "春节假期") : day);
		assertThat(asAdmin(() -> this.saveHolidays.execute(command(new HolidayTable(2026, "通知", changed)))))
			.isEqualTo(3);
		assertThat(this.rules.calendar(TOWN).isWorkday(LocalDate.of(2026, 2, 14))).isFalse();
		HolidayYear year = asAdmin(() -> this.queries.holidays(COUNTY, 2026));
		assertThat(year.own()).isTrue();
		assertThat(year.days()).hasSize(38);
	}

	@Test
	@DisplayName("没有录入的年份如实说明")
	void saysThatAYearIsNotPublished() {
		assertThat(asAdmin(() -> this.queries.holidays(COUNTY, 2098)).published()).isFalse();
		assertThat(this.rules.calendar(TOWN).plusWorkdays(LocalDate.of(2098, 12, 25), 10).note())
			.isEqualTo("2098、2099年放假安排尚未录入，按周末推算");
	}

	private void change(AdminCode unit, SettingKey key, String value, LocalDate from, String source) {
		asAdmin(() -> {
			this.changeSetting.execute(new ChangeSetting.Command(unit, key, value, from, source));
			return true;
		});
	}

	private long audited(String table, int unit) {
		return this.scopes.asSystem("测试", () -> this.transaction.execute((status) -> count(table, unit)));
	}

	private long count(String table, int unit) {
		return this.jdbc.sql("SELECT count(*) FROM audit_entry WHERE table_name = :table AND unit_code = :unit")
			.param("table", table)
			.param("unit", unit)
			.query(Long.class)
			.single();
	}

	private <T> T asAdmin(Scopes.Work<T, RuntimeException> work) {
		return as(Role.ADMIN, work);
	}

	private <T> T as(Role role, Scopes.Work<T, RuntimeException> work) {
		return this.currentUser.as(new Actor(1, "rules.admin", "测试", role, COUNTY, "测试县", null), work);
	}

	private static SaveHolidays.Command command(HolidayTable table) {
		return new SaveHolidays.Command(COUNTY, table);
	}

	private static HolidayTable table2026() {
		return new HolidayTable(2026, "通知",
				HolidayTables.of2026().stream().map((row) -> new Day(row.day(), row.kind(), row.name())).toList());
	}

}
