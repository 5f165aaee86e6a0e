package cn.township.congress.web.account;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.ActivateAccount;
import cn.township.congress.web.shared.Flash;
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
 * The holder of a new or reset account comes with the one-time code.
 */
@Controller
class ActivationController {

	private final ActivateAccount activateAccount;

	private final Refusals refusals;

	ActivationController(ActivateAccount activateAccount, Refusals refusals) {
		this.activateAccount = activateAccount;
		this.refusals = refusals;
	}

	@GetMapping("/activate")
	String form(@RequestParam(name = "username", required = false) @Nullable String username, Model model) {
		model.addAttribute("form", new ActivationForm(username, null, null, null));
		return "account/activate";
	}

	@PostMapping("/activate")
	String activate(@Valid @ModelAttribute("form") ActivationForm form, BindingResult errors,
			RedirectAttributes redirect, HttpServletResponse response) {
		if (!activated(form, errors)) {
			response.setStatus(422);
			return "account/activate";
		}
		Flash.done(redirect, "account.activated");
		return "redirect:/login";
	}

	private boolean activated(ActivationForm form, BindingResult errors) {
		if (!form.agrees()) {
			errors.rejectValue("again", "password.differ");
		}
		if (errors.hasErrors()) {
			return false;
		}
		try {
			switch (this.activateAccount.execute(form.command())) {
				case WRONG -> errors.rejectValue("code", "account.activate.wrong");
				case LOCKED -> errors.rejectValue("code", "account.activate.locked");
				case DONE -> {
					return true;
				}
			}
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, "password");
		}
		return false;
	}

}
