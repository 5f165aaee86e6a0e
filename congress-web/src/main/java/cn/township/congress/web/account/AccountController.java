package cn.township.congress.web.account;

import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.AccountQueries;
import cn.township.congress.service.account.CreateAccount;
import cn.township.congress.service.account.IssuedCode;
import cn.township.congress.service.territory.UnitQueries;
import cn.township.congress.web.shared.Choice;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Creating an account. Its one-time code travels with the redirect and is shown once.
 */
@Controller
class AccountController {

	private final AccountQueries accounts;

	private final UnitQueries units;

	private final CreateAccount createAccount;

	private final Refusals refusals;

	private final Labels labels;

	AccountController(AccountQueries accounts, UnitQueries units, CreateAccount createAccount, Refusals refusals,
			Labels labels) {
		this.accounts = accounts;
		this.units = units;
		this.createAccount = createAccount;
		this.refusals = refusals;
		this.labels = labels;
	}

	@GetMapping("/accounts/new")
	String form(@RequestParam(name = "unit", required = false) @Nullable Integer unit, Model model) {
		model.addAttribute("form", AccountForm.blank(unit));
		return page(model);
	}

	@PostMapping("/accounts")
	String create(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors, Model model,
			RedirectAttributes redirect, HttpServletResponse response) {
		IssuedCode issued = errors.hasErrors() ? null : create(form, errors);
		if (issued == null) {
			response.setStatus(422);
			return page(model);
		}
		redirect.addFlashAttribute("issued", issued);
		Flash.done(redirect, "account.created", issued.displayName(), issued.username());
		return "redirect:/accounts/" + issued.accountId();
	}

	private @Nullable IssuedCode create(AccountForm form, BindingResult errors) {
		try {
			return this.createAccount.execute(form.holder());
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return null;
		}
	}

	private String page(Model model) {
		model.addAttribute("units", unitChoices());
		model.addAttribute("roles",
				this.accounts.grantableRoles()
					.stream()
					.map((role) -> new Choice(role.name(), this.labels.of(role)))
					.toList());
		model.addAttribute("agencies", agencyChoices());
		return "account/form";
	}

	private List<Choice> unitChoices() {
		return this.units.area()
			.stream()
			.map((unit) -> new Choice(Integer.toString(unit.code()), unit.name(), this.labels.of(unit.kind())))
			.toList();
	}

	private List<Choice> agencyChoices() {
		return this.accounts.agencies()
			.stream()
			.map((agency) -> new Choice(Long.toString(agency.id()), agency.name(), agency.unitName()))
			.toList();
	}

}
