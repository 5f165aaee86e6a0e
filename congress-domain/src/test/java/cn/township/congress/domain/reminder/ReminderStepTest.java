package cn.township.congress.domain.reminder;

import java.time.LocalDate;

import cn.township.congress.domain.account.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("到期提醒的步骤和对象")
class ReminderStepTest {

	private static final LocalDate DUE = LocalDate.of(2026, 11, 18);

	@ParameterizedTest(name = "距期限 {0} 天：{1}")
	@CsvSource({ "31,", "30,DAYS_30", "29,DAYS_30", "15,DAYS_30", "14,DAYS_14", "13,DAYS_14", "8,DAYS_14", "7,DAYS_7",
			"6,DAYS_7", "4,DAYS_7", "3,DAYS_3", "2,DAYS_3", "1,DAYS_3", "0,LAST_DAY", "-1,LATE", "-400,LATE" })
	@DisplayName("期限前三十、十四、七、三天和当天各提醒一次，逾期每天提醒（代表法第五十一条的答复期限）")
	void steps(int daysLeft, ReminderStep expected) {
		assertThat(ReminderStep.reached(DUE, DUE.minusDays(daysLeft)).orElse(null)).isEqualTo(expected);
	}

	@Test
	@DisplayName("只有逾期的提醒每天重复")
	void onlyLateIsDaily() {
		assertThat(ReminderStep.values()).filteredOn(ReminderStep::isDaily).containsExactly(ReminderStep.LATE);
	}

	@ParameterizedTest(name = "{0}：{1}")
	@CsvSource({ "DAYS_30,AGENCY", "DAYS_14,AGENCY", "DAYS_7,AGENCY CHAIR", "DAYS_3,AGENCY CHAIR",
			"LAST_DAY,AGENCY CHAIR", "LATE,AGENCY CHAIR COUNTY" })
	@DisplayName("先提醒经办单位，七天内加主席，逾期再加县人大（代表法第五十二条：督促办理）")
	void ladder(ReminderStep step, String roles) {
		assertThat(Rung.roles(step, true)).extracting(Role::name).containsExactly(roles.split(" "));
	}

	@Test
	@DisplayName("该由人大自己办的，先提醒干事")
	void office() {
		assertThat(Rung.roles(ReminderStep.DAYS_30, false)).containsExactly(Role.CLERK);
		assertThat(Rung.roles(ReminderStep.LATE, false)).containsExactly(Role.CLERK, Role.CHAIR, Role.COUNTY);
	}

}
