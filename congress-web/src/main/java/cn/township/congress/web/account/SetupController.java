package cn.township.congress.web.account;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Setup;
import cn.township.congress.service.account.SetupGate;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Begins an empty installation. Once there is an account, this address does not exist.
 */
@Controller
class SetupController {

	private final SetupGate gate;

	private final Setup setup;

	private final Refusals refusals;

	SetupController(SetupGate gate, Setup setup, Refusals refusals) {
		this.gate = gate;
		this.setup = setup;
		this.refusals = refusals;
	}

	@GetMapping("/setup")
	String form(Model model) {
		requireOpen();
		model.addAttribute("form", new SetupForm(null, null, null, null, null, null, null, null, null));
		return "account/setup";
	}

	@PostMapping("/setup")
	String setUp(@Valid @ModelAttribute("form") SetupForm form, BindingResult errors, RedirectAttributes redirect,
			HttpServletResponse response) {
		requireOpen();
		if (!done(form, errors)) {
			response.setStatus(422);
			return "account/setup";
		}
		Flash.done(redirect, "account.setUp");
		return "redirect:/login";
	}

	private boolean done(SetupForm form, BindingResult errors) {
		if (!form.agrees()) {
			errors.rejectValue("again", "password.differ");
		}
		if (errors.hasErrors()) {
			return false;
		}
		try {
			this.setup.execute(form.command());
			return true;
		}
		catch (RuleViolation refusal) {
			this.refusals.show(refusal, errors);
			return false;
		}
	}

	private void requireOpen() {
		if (!this.gate.isOpen()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
