package cn.township.congress.web.shared;

import java.net.URI;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.util.WebUtils;

/**
 * 大字模式: remembered in a cookie of the browser, so it also holds on the login page.
 */
@Controller
class LargeText {

	private static final String COOKIE = "large_text";

	static boolean isOn(HttpServletRequest request) {
		return WebUtils.getCookie(request, COOKIE) != null;
	}

	@PostMapping("/large-text")
	String toggle(HttpServletRequest request, HttpServletResponse response,
			@RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String referer) {
		Duration age = isOn(request) ? Duration.ZERO : Duration.ofDays(365);
		ResponseCookie cookie = ResponseCookie.from(COOKIE, "1")
			.path("/")
			.maxAge(age)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
		return "redirect:" + pageOf(referer);
	}

	/** Only the path is taken, so that nobody is sent to a foreign site. */
	private static String pageOf(@Nullable String referer) {
		try {
			URI page = URI.create((referer != null) ? referer : "/");
			String path = page.getRawPath();
			if (path == null || !path.startsWith("/") || path.startsWith("//")) {
				return "/";
			}
			return (page.getRawQuery() != null) ? path + "?" + page.getRawQuery() : path;
		}
		catch (IllegalArgumentException ex) {
			return "/";
		}
	}

}
