package cn.township.congress.domain.account;

import java.time.Instant;

import cn.township.congress.domain.territory.AdminCode;

/**
 * Accounts as they come about in life.
 */
public final class AccountMother {

	public static final Instant CREATED = Instant.parse("2026-03-02T01:00:00Z");

	public static final AdminCode TOWN = new AdminCode(980123101);

	private AccountMother() {
	}

	public static Holder clerk() {
		return new Holder("liuxi.clerk", "周敏", Role.CLERK, TOWN, null);
	}

	/** Created, its holder has not come yet. */
	public static Account waiting() {
		return Account.create(clerk(), OneTimeCode.issued("code-hash", CREATED), "账号管理员 孙世元", CREATED);
	}

	/** Its holder has chosen a password. */
	public static Account active() {
		Account account = waiting();
		account.activate("password-hash", CREATED.plusSeconds(60));
		return account;
	}

	/** After so many wrong passwords in a row. */
	public static Account failed(int times, Instant at) {
		Account account = active();
		for (int i = 0; i < times; i++) {
			account.loginFailed(at);
		}
		return account;
	}

}
