package cn.township.congress.web.account;

import java.time.Instant;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.LogIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks the use case who it is. The only provider there is, so Spring Security takes it by
 * itself; naming it a second time would count every wrong password twice.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

	private final LogIn logIn;

	AccountAuthentication(LogIn logIn) {
		this.logIn = logIn;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String secret = String.valueOf(attempt.getCredentials());
		LogIn.Result result = this.logIn.execute(attempt.getName(), secret);
		return switch (result.outcome()) {
			case WELCOME -> welcome(result.principal(), attempt);
			case WRONG -> throw new BadCredentialsException("Wrong username or password");
			case LOCKED -> throw new TooManyTries(result.lockedUntil());
			case DISABLED -> throw new DisabledException("Disabled");
			case OUT_OF_OFFICE -> throw new OutOfOffice();
		};
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private static Authentication welcome(@Nullable AccountPrincipal principal, Authentication attempt) {
		if (principal == null) {
			throw new BadCredentialsException("No account");
		}
		UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(principal, null,
				principal.getAuthorities());
		token.setDetails(attempt.getDetails());
		return token;
	}

	/** A deputy whose mandate has ended. */
	static final class OutOfOffice extends DisabledException {

		OutOfOffice() {
			super("Mandate ended");
		}

	}

	/** Locked, and until when. */
	static final class TooManyTries extends LockedException {

		private final @Nullable Instant until;

		TooManyTries(@Nullable Instant until) {
			super("Locked until " + until);
			this.until = until;
		}

		@Nullable Instant until() {
			return this.until;
		}

	}

}
