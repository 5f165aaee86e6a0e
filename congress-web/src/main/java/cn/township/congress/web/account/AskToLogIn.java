package cn.township.congress.web.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Leads to the login page and says so where a session has run out.
 */
class AskToLogIn implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		response.sendRedirect(hasRunOut(request) ? "/login?expired" : "/login");
	}

	/** Whether the browser still holds a session that is over. */
	static boolean hasRunOut(HttpServletRequest request) {
		return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
	}

	/** Whether it is a page one can come back to, and not a part or a form. */
	static boolean isPage(HttpServletRequest request) {
		String accept = request.getHeader("Accept");
		return "GET".equals(request.getMethod()) && request.getHeader("X-Requested-With") == null
				&& (accept == null || accept.contains("text/html") || accept.contains("*/*"));
	}

}
