package cn.township.congress.web.account;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * The page 403, except where the form is refused for another reason than a missing
 * permission: the session ran out while it was filled in, or its files are too large for
 * it to be read at all.
 */
class Refusal implements AccessDeniedHandler {

	private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

	private static final long LARGEST_FORM = 22L * 1024 * 1024;

	private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException, ServletException {
		if (!(ex instanceof CsrfException)) {
			this.forbidden.handle(request, response, ex);
		}
		else if (request.getContentLengthLong() > LARGEST_FORM) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else if (AskToLogIn.hasRunOut(request)) {
			comeBackTo(request);
			response.sendRedirect("/login?expired");
		}
		else {
			this.forbidden.handle(request, response, ex);
		}
	}

	/** The page of the form, where the browser kept what was typed. */
	private static void comeBackTo(HttpServletRequest request) {
		String page = pathOf(request.getHeader("Referer"));
		if (page != null && !page.startsWith("/login")) {
			request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(page));
		}
	}

	/** Without the host, so that nobody is sent to a foreign site. */
	private static @Nullable String pathOf(@Nullable String referer) {
		try {
			String path = (referer == null) ? null : URI.create(referer).getRawPath();
			return (path == null || !path.startsWith("/") || path.startsWith("//")) ? null : path;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
