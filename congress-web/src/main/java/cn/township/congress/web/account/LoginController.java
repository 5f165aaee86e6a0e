package cn.township.congress.web.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.SetupGate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.DisabledException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The login page and what it says about the last try.
 */
@Controller
class LoginController {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm")
		.withZone(ZoneId.of("Asia/Shanghai"));

	private final CurrentUser currentUser;

	private final SetupGate setup;

	LoginController(CurrentUser currentUser, SetupGate setup) {
		this.currentUser = currentUser;
		this.setup = setup;
	}

	@GetMapping("/login")
	String login(HttpServletRequest request, Model model) {
		if (this.setup.isOpen()) {
			return "redirect:/setup";
		}
		if (this.currentUser.find().isPresent()) {
			return "redirect:/";
		}
		describe(request, model);
		return "login";
	}

	private static void describe(HttpServletRequest request, Model model) {
		Object failure = takeFailure(request.getSession(false));
		if (request.getParameterMap().containsKey("error") && failure != null) {
			model.addAttribute("state", state(failure));
			model.addAttribute("lockedUntil", lockedUntil(failure));
		}
		else if (request.getParameterMap().containsKey("logout")) {
			model.addAttribute("state", "loggedOut");
		}
		else if (request.getParameterMap().containsKey("expired")) {
			model.addAttribute("state", "expired");
		}
		else if (request.getParameterMap().containsKey("ended")) {
			model.addAttribute("state", "ended");
		}
	}

	private static @Nullable Object takeFailure(@Nullable HttpSession session) {
		if (session == null) {
			return null;
		}
		Object failure = session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
		session.removeAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
		return failure;
	}

	private static String state(Object failure) {
		if (failure instanceof AccountAuthentication.TooManyTries) {
			return "locked";
		}
		if (failure instanceof AccountAuthentication.OutOfOffice) {
			return "outOfOffice";
		}
		return (failure instanceof DisabledException) ? "disabled" : "wrong";
	}

	private static @Nullable String lockedUntil(Object failure) {
		Instant until = (failure instanceof AccountAuthentication.TooManyTries locked) ? locked.until() : null;
		return (until == null) ? null : TIME.format(until.plusSeconds(59));
	}

}
