package cn.township.congress.web.account;

import java.io.IOException;
import java.util.Set;

import cn.township.congress.service.account.AccountPrincipal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever logged in with a one-time code first chooses a password; nothing else is open.
 */
class FirstPasswordFilter extends OncePerRequestFilter {

	private static final Set<String> OPEN = Set.of("/password", "/logout", "/large-text");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (!OPEN.contains(path) && !path.startsWith("/assets/") && mustChoose()) {
			response.sendRedirect("/password");
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean mustChoose() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal account
				&& account.mustChangePassword();
	}

}
