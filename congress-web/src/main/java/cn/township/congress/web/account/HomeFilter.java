package cn.township.congress.web.account;

import java.io.IOException;

import cn.township.congress.service.account.CurrentUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At the root, leads those without a workbench to where their work begins.
 */
class HomeFilter extends OncePerRequestFilter {

	private final CurrentUser currentUser;

	HomeFilter(CurrentUser currentUser) {
		this.currentUser = currentUser;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"/".equals(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String home = this.currentUser.find().map(Menu::homeOf).orElse("/");
		if (home.equals("/")) {
			chain.doFilter(request, response);
			return;
		}
		response.sendRedirect(home);
	}

}
