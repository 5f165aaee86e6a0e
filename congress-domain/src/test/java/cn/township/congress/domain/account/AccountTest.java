package cn.township.congress.domain.account;

import java.time.Duration;
import java.time.Instant;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccountTest {

	private static final Instant NOW = AccountMother.CREATED.plus(Duration.ofDays(1));

	@Test
	@DisplayName("新账号没有口令，只有一次性口令")
	void startsWithACodeInsteadOfAPassword() {
		Account account = AccountMother.waiting();
		assertThat(account.passwordHash()).isNull();
		assertThat(account.hasValidCode(NOW)).isTrue();
		assertThat(account.mustChangePassword()).isTrue();
	}

	@Test
	@DisplayName("启用后一次性口令作废，口令由本人设定")
	void activationUsesTheCodeUp() {
		Account account = AccountMother.waiting();
		account.activate("own", NOW);
		assertThat(account.passwordHash()).isEqualTo("own");
		assertThat(account.mustChangePassword()).isFalse();
		refuses("account.activate.noCode", () -> account.activate("other", NOW));
	}

	@Test
	@DisplayName("一次性口令七日内有效")
	void codeExpires() {
		Account account = AccountMother.waiting();
		Instant late = AccountMother.CREATED.plus(OneTimeCode.VALIDITY);
		refuses("account.activate.codeExpired", () -> account.activate("own", late));
	}

	@Test
	@DisplayName("未启用的账号不能改口令")
	void passwordCannotBeChangedBeforeThereIsOne() {
		refuses("account.password.notActivated", () -> AccountMother.waiting().changePassword("own", NOW));
	}

	@Test
	@DisplayName("口令连续输错四次不锁定，第五次锁定")
	void locksAtTheFifthFailure() {
		assertThat(AccountMother.failed(4, NOW).isLocked(NOW)).isFalse();
		assertThat(AccountMother.failed(5, NOW).isLocked(NOW)).isTrue();
	}

	@ParameterizedTest(name = "第 {0} 次：{1} 分钟")
	@CsvSource({ "5, 1", "6, 5", "7, 15", "8, 60", "9, 60", "30, 60" })
	@DisplayName("锁定时间逐次加长：1、5、15、60 分钟")
	void locksLongerEachTime(int failures, int minutes) {
		Account account = AccountMother.failed(failures, NOW);
		assertThat(account.lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
		assertThat(account.isLocked(NOW.plus(Duration.ofMinutes(minutes)))).isFalse();
	}

	@Test
	@DisplayName("锁定期间口令正确也不能登录")
	void lockedAccountCannotLogIn() {
		refuses("account.login.locked", () -> AccountMother.failed(5, NOW).loginSucceeded(NOW));
	}

	@Test
	@DisplayName("登录成功清除失败次数，记下本次和上次登录时间")
	void successForgetsFailures() {
		Account account = AccountMother.failed(4, NOW);
		account.loginSucceeded(NOW);
		account.loginSucceeded(NOW.plusSeconds(9));
		assertThat(account.failedAttempts()).isZero();
		assertThat(account.lastLoginAt()).isEqualTo(NOW.plusSeconds(9));
		assertThat(account.previousLoginAt()).isEqualTo(NOW);
	}

	@Test
	@DisplayName("解锁后可以登录；没有锁定的不能解锁")
	void unlocks() {
		Account account = AccountMother.failed(5, NOW);
		account.unlock();
		account.loginSucceeded(NOW);
		refuses("account.unlock.notLocked", account::unlock);
	}

	@Test
	@DisplayName("停用的账号不能登录、启用、改口令、重置")
	void disabledAccountDoesNothing() {
		Account account = AccountMother.active();
		account.disable(NOW);
		refuses("account.disabled", () -> account.loginSucceeded(NOW));
		refuses("account.disabled", () -> account.activate("own", NOW));
		refuses("account.disabled", () -> account.changePassword("own", NOW));
		refuses("account.disabled", () -> account.reset(OneTimeCode.issued("code", NOW)));
		refuses("account.disable.already", () -> account.disable(NOW));
		account.enable();
		account.loginSucceeded(NOW);
		refuses("account.enable.already", account::enable);
	}

	@Test
	@DisplayName("重置后旧口令作废，凭新的一次性口令重新设定")
	void resetVoidsThePassword() {
		Account account = AccountMother.failed(5, NOW);
		account.reset(OneTimeCode.issued("new-code", NOW));
		assertThat(account.passwordHash()).isNull();
		assertThat(account.activationHash()).isEqualTo("new-code");
		assertThat(account.mustChangePassword()).isTrue();
		assertThat(account.isLocked(NOW)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ab", "王敏", "-clerk", "clerk 1", "clerk@liuxi" })
	@DisplayName("用户名只用小写字母、数字和 . - _，3 至 40 位")
	void refusesStrangeUsernames(String username) {
		refuses("account.username.invalid", () -> new Holder(username, "周敏", Role.CLERK, AccountMother.TOWN, null));
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource({ "CLERK, 980123000, false", "COUNTY, 980123101, false", "COUNTY, 980123000, true",
			"COUNTY, 980100000, true", "CHAIR, 980123101, true", "ADMIN, 980123101, true", "AUDITOR, 980000000, true" })
	@DisplayName("主席、干事属于乡镇，县人大角色属于县及以上")
	void roleFitsTheLevelOfTheUnit(Role role, int code, boolean fits) {
		AdminCode unit = new AdminCode(code);
		assertThat(role.fits(unit.level())).isEqualTo(fits);
		if (!fits) {
			refuses("account.role.notOfUnit", () -> new Holder("somebody", "某人", role, unit, null));
		}
	}

	@Test
	@DisplayName("承办单位账号必须选承办单位，其他账号不能选")
	void onlyHandlersHaveAnAgency() {
		refuses("account.agency.onlyForHandlers",
				() -> new Holder("liuxi.jiaotong", "刘志强", Role.AGENCY, AccountMother.TOWN, null));
		refuses("account.agency.onlyForHandlers",
				() -> new Holder("liuxi.clerk", "周敏", Role.CLERK, AccountMother.TOWN, 1L));
	}

	private static void refuses(String key, ThrowingCallable call) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(call)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
