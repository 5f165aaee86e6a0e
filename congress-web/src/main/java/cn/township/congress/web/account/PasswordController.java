package cn.township.congress.web.account;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.ChangePassword;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changing one's own password; the first one after logging in with a one-time code.
 */
@Controller
class PasswordController {

	private final ChangePassword changePassword;

	private final Sessions sessions;

	private final Refusals refusals;

	PasswordController(ChangePassword changePassword, Sessions sessions, Refusals refusals) {
		this.changePassword = changePassword;
		this.sessions = sessions;
		this.refusals = refusals;
	}

	@GetMapping("/password")
	String form(@AuthenticationPrincipal AccountPrincipal account, Model model) {
		model.addAttribute("form", new PasswordForm(null, null, null));
		return page(account, model);
	}

	@PostMapping("/password")
	String change(@AuthenticationPrincipal AccountPrincipal account, @Valid @ModelAttribute("form") PasswordForm form,
			BindingResult errors, Model model, RedirectAttributes redirect, HttpServletRequest request,
			HttpServletResponse response) {
		if (!changed(form, errors)) {
			response.setStatus(422);
			return page(account, model);
		}
		this.sessions.goOn(request, response);
		Flash.done(redirect, "account.password.changed");
		return "redirect:" + Menu.homeOf(account.actor());
	}

	private boolean changed(PasswordForm form, BindingResult errors) {
		if (!form.agrees()) {
			errors.rejectValue("again", "password.differ");
		}
		if (errors.hasErrors()) {
			return false;
		}
		try {
			boolean right = this.changePassword.execute(form.command());
			if (!right) {
				errors.rejectValue("present", "account.password.wrong");
			}
			return right;
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors, "password");
			return false;
		}
	}

	private static String page(AccountPrincipal account, Model model) {
		model.addAttribute("first", account.mustChangePassword());
		return "account/password";
	}

}
