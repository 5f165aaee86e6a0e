package cn.township.congress.service.account;

import cn.township.congress.domain.account.Account;
import cn.township.congress.domain.account.Accounts;
import cn.township.congress.domain.account.Holder;
import cn.township.congress.domain.account.OneTimeCode;
import cn.township.congress.domain.shared.RuleViolation;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * Creates an account with a one-time code instead of a password.
 */
@UseCase(Permission.MANAGE_ACCOUNTS)
public class CreateAccount {

	private final AccountDesk desk;

	private final Accounts accounts;

	CreateAccount(AccountDesk desk, Accounts accounts) {
		this.desk = desk;
		this.accounts = accounts;
	}

	public IssuedCode execute(Holder holder) {
		Actor administrator = this.desk.administrator();
		this.desk.requireGrantable(administrator, holder.role(), holder.unitCode());
		String code = this.desk.newCode();
		OneTimeCode stored = this.desk.stored(code);
		Account account = save(Account.create(holder, stored, administrator.trailName(), this.desk.now()));
		return new IssuedCode(account.requiredId(), account.username(), account.displayName(), code,
				stored.expiresAt());
	}

	/** The name may be taken in a unit this administrator does not see. */
	private Account save(Account account) {
		try {
			return this.accounts.saveAndFlush(account);
		}
		catch (DataIntegrityViolationException ex) {
			boolean name = String.valueOf(ex.getMessage()).contains("account_username");
			throw new RuleViolation(name ? "account.username.taken" : "account.unit.unknown", null);
		}
	}

}
