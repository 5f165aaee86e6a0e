package cn.township.congress.service.account;

import cn.township.congress.domain.account.Account;

/**
 * Lets an account that wrong passwords have locked log in again.
 */
@UseCase(Permission.MANAGE_ACCOUNTS)
public class UnlockAccount {

	private final AccountDesk desk;

	UnlockAccount(AccountDesk desk) {
		this.desk = desk;
	}

	public void execute(long accountId) {
		Account account = this.desk.find(accountId);
		account.unlock();
	}

}
