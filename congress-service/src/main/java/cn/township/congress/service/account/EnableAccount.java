package cn.township.congress.service.account;

import cn.township.congress.domain.account.Account;

/**
 * Opens a disabled account again.
 */
@UseCase(Permission.MANAGE_ACCOUNTS)
public class EnableAccount {

	private final AccountDesk desk;

	EnableAccount(AccountDesk desk) {
		this.desk = desk;
	}

	public void execute(long accountId) {
		Account account = this.desk.find(accountId);
		account.enable();
	}

}
