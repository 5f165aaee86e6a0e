package cn.township.congress.web.account;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.AccountQueries;
import cn.township.congress.service.account.AccountRow;
import cn.township.congress.service.account.AccountState;
import cn.township.congress.service.account.DisableAccount;
import cn.township.congress.service.account.EnableAccount;
import cn.township.congress.service.account.ResetAccount;
import cn.township.congress.service.account.UnlockAccount;
import cn.township.congress.web.shared.Action;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One account and what its administrator can do with it.
 */
@Controller
class AccountDetailController {

	private final AccountQueries accounts;

	private final DisableAccount disableAccount;

	private final EnableAccount enableAccount;

	private final UnlockAccount unlockAccount;

	private final ResetAccount resetAccount;

	private final Labels labels;

	AccountDetailController(AccountQueries accounts, DisableAccount disableAccount, EnableAccount enableAccount,
			UnlockAccount unlockAccount, ResetAccount resetAccount, Labels labels) {
		this.accounts = accounts;
		this.disableAccount = disableAccount;
		this.enableAccount = enableAccount;
		this.unlockAccount = unlockAccount;
		this.resetAccount = resetAccount;
		this.labels = labels;
	}

	@GetMapping("/accounts/{id}")
	String detail(@PathVariable("id") long id, Model model) {
		AccountRow account = this.accounts.get(id);
		model.addAttribute("account", account);
		model.addAttribute("line", AccountLine.of(account, this.labels));
		model.addAttribute("actions", account.own() ? List.of() : actions(account));
		return "account/detail";
	}

	@PostMapping("/accounts/{id}/disable")
	String disable(@PathVariable("id") long id, RedirectAttributes redirect) {
		return act(id, "account.disabled.done", redirect, () -> this.disableAccount.execute(id));
	}

	@PostMapping("/accounts/{id}/enable")
	String enable(@PathVariable("id") long id, RedirectAttributes redirect) {
		return act(id, "account.enabled.done", redirect, () -> this.enableAccount.execute(id));
	}

	@PostMapping("/accounts/{id}/unlock")
	String unlock(@PathVariable("id") long id, RedirectAttributes redirect) {
		return act(id, "account.unlocked.done", redirect, () -> this.unlockAccount.execute(id));
	}

	@PostMapping("/accounts/{id}/reset")
	String reset(@PathVariable("id") long id, RedirectAttributes redirect) {
		return act(id, "account.reset.done", redirect,
				() -> redirect.addFlashAttribute("issued", this.resetAccount.execute(id)));
	}

	private String act(long id, String done, RedirectAttributes redirect, Runnable deed) {
		AccountRow account = this.accounts.get(id);
		try {
			deed.run();
			Flash.done(redirect, done, account.displayName());
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, refusal.key(), refusal.args());
		}
		return "redirect:/accounts/" + id;
	}

	private static List<Action> actions(AccountRow account) {
		String here = "/accounts/" + account.id();
		if (account.state() == AccountState.DISABLED) {
			return List.of(Action.post("恢复使用", here + "/enable"));
		}
		List<Action> actions = new ArrayList<>();
		if (account.failedAttempts() > 0) {
			actions.add(Action.post("解锁", here + "/unlock"));
		}
		actions.add(Action.post("重置口令", here + "/reset"));
		actions.add(Action.post("停用", here + "/disable"));
		return actions;
	}

}
