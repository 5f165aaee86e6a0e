package cn.township.congress.web.account;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.SessionsVoid;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the sessions of an account that was disabled or reset at their next request,
 * without asking the database at every one.
 */
@Component
class Sessions {

	private final SessionRegistry registry;

	private final CurrentUser currentUser;

	private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	Sessions(SessionRegistry registry, CurrentUser currentUser) {
		this.registry = registry;
		this.currentUser = currentUser;
	}

	@TransactionalEventListener
	void end(SessionsVoid ended) {
		this.registry.getAllPrincipals()
			.stream()
			.filter((principal) -> isOf(principal, ended.accountId()))
			.flatMap((principal) -> this.registry.getAllSessions(principal, false).stream())
			.forEach(SessionInformation::expireNow);
	}

	/**
	 * Goes on in a new session after the password was changed; all the others have ended.
	 */
	void goOn(HttpServletRequest request, HttpServletResponse response) {
		AccountPrincipal principal = new AccountPrincipal(this.currentUser.actor(), false);
		this.registry.removeSessionInformation(request.getSession().getId());
		this.registry.registerNewSession(request.changeSessionId(), principal);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(renewed(principal));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	private static Authentication renewed(AccountPrincipal principal) {
		return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
	}

	private static boolean isOf(Object principal, long accountId) {
		return principal instanceof AccountPrincipal account && account.actor().accountId() == accountId;
	}

}
