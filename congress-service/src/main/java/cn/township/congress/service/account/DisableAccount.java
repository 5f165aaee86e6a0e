package cn.township.congress.service.account;

import cn.township.congress.domain.account.Account;

/**
 * Closes an account to its holder, at once and until it is enabled again.
 */
@UseCase(Permission.MANAGE_ACCOUNTS)
public class DisableAccount {

	private final AccountDesk desk;

	DisableAccount(AccountDesk desk) {
		this.desk = desk;
	}

	public void execute(long accountId) {
		Account account = this.desk.find(accountId);
		account.disable(this.desk.now());
		this.desk.endSessions(account);
	}

}
