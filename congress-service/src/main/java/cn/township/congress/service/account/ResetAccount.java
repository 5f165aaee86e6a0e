package cn.township.congress.service.account;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.OneTimeCode;

/**
 * Voids a forgotten password and issues a one-time code.
 */
@UseCase(Permission.MANAGE_ACCOUNTS)
public class ResetAccount {

	private final AccountDesk desk;

	ResetAccount(AccountDesk desk) {
		this.desk = desk;
	}

	public IssuedCode execute(long accountId) {
		Account account = this.desk.find(accountId);
		String code = this.desk.newCode();
		OneTimeCode stored = this.desk.stored(code);
		account.reset(stored);
		this.desk.endSessions(account);
		return new IssuedCode(accountId, account.username(), account.displayName(), code, stored.expiresAt());
	}

}
