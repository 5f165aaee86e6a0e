package cn.township.congress.web.account;

import cn.township.congress.service.account.CurrentUser;

import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * Who gets in, and what every answer carries. A second factor will be one more step of
 * the login here.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'self'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'",
			"frame-ancestors 'none'");

	private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, SessionRegistry sessions, RequestCache requestCache,
			CurrentUser currentUser) {
		return http.authorizeHttpRequests(Routes::guard)
			.requestCache((cache) -> cache.requestCache(requestCache))
			.formLogin((login) -> login.loginPage("/login").failureUrl("/login?error").permitAll())
			.logout((logout) -> logout.logoutSuccessUrl("/login?logout").deleteCookies("JSESSIONID"))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(new AskToLogIn())
				.accessDeniedHandler(new Refusal()))
			.sessionManagement((session) -> session.maximumSessions(-1)
				.sessionRegistry(sessions)
				.expiredSessionStrategy((event) -> event.getResponse().sendRedirect("/login?ended")))
			.addFilterAfter(new FirstPasswordFilter(), ExceptionTranslationFilter.class)
			.addFilterAfter(new HomeFilter(currentUser), AuthorizationFilter.class)
			.headers(SecurityConfiguration::headers)
			.build();
	}

	/** After logging in, back to the page one wanted to see. */
	@Bean
	RequestCache requestCache() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		cache.setRequestMatcher(AskToLogIn::isPage);
		return cache;
	}

	/** A zero byte is in no text a person types, and PostgreSQL stores none. */
	@Bean
	HttpFirewall httpFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterValues((value) -> value == null || value.indexOf('\0') < 0);
		return firewall;
	}

	@Bean
	SessionRegistry sessionRegistry() {
		return new SessionRegistryImpl();
	}

	@Bean
	ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEvents() {
		return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS_POLICY))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
	}

}
