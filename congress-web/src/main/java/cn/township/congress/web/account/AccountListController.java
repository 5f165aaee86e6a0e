package cn.township.congress.web.account;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.AccountQueries;
import cn.township.congress.service.account.AccountRow;
import cn.township.congress.service.account.AccountState;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.territory.UnitQueries;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Pager;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The accounts of an administrator's area.
 */
@Controller
class AccountListController {

	private final AccountQueries accounts;

	private final UnitQueries units;

	private final Labels labels;

	AccountListController(AccountQueries accounts, UnitQueries units, Labels labels) {
		this.accounts = accounts;
		this.units = units;
		this.labels = labels;
	}

	@GetMapping("/accounts")
	String list(@ModelAttribute("filter") AccountFilterForm form, Model model) {
		Slice<AccountRow> slice = this.accounts.find(form.filter(), form.slice());
		model.addAttribute("rows", slice.rows().stream().map((row) -> AccountLine.of(row, this.labels)).toList());
		model.addAttribute("pager", Pager.of(slice, form.address(), form.pageSize()));
		model.addAttribute("units",
				this.units.area()
					.stream()
					.map((unit) -> new Choice(Integer.toString(unit.code()), unit.name()))
					.toList());
		model.addAttribute("roles", choices(Role.values()));
		model.addAttribute("states", choices(AccountState.values()));
		return "account/list";
	}

	private List<Choice> choices(Enum<?>[] constants) {
		return Arrays.stream(constants)
			.map((constant) -> new Choice(constant.name(), this.labels.of(constant)))
			.toList();
	}

}
