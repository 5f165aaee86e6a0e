package cn.township.congress.service.account;

import java.util.Optional;

import cn.township.congress.service.database.Scopes.Work;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is logged in.
 */
@Component
public class CurrentUser {

	/** Refuses where nobody is logged in. */
	public Actor actor() {
		return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is logged in"));
	}

	public Optional<Actor> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return Optional.ofNullable(authentication)
			.map(Authentication::getPrincipal)
			.filter(AccountPrincipal.class::isInstance)
			.map((principal) -> ((AccountPrincipal) principal).actor());
	}

	/**
	 * Does the work as the account, with its scope and its permissions and no more: for
	 * loading the demonstration and for tests.
	 */
	public <T, X extends Throwable> T as(Actor actor, Work<T, X> work) throws X {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContextHolder.setContext(contextOf(actor));
		try {
			return work.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	private static SecurityContext contextOf(Actor actor) {
		AccountPrincipal principal = new AccountPrincipal(actor, false);
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
		return context;
	}

}
