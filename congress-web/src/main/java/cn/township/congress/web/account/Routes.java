package cn.township.congress.web.account;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Permission;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

import jakarta.servlet.DispatcherType;

/**
 * Every address there is and which permission opens it; what is not listed here is
 * closed. It is the first door only: the use case behind it asks again.
 */
final class Routes {

	static final String[] PUBLIC = { "/login", "/activate", "/setup", "/large-text", "/assets/**", "/public/**" };

	/** The first that fits decides, so the narrower ones come first. */
	static final Map<String, Permission[]> PERMITTED = new LinkedHashMap<>();

	static {
		permit("/", Permission.OWN_ACCOUNT);
		permit("/password", Permission.OWN_ACCOUNT);
		permit("/deputies/import/county/**", Permission.SEND_ROSTERS);
		permit("/deputies/import/**", Permission.IMPORT_DEPUTIES);
		permit("/deputies/new", Permission.MANAGE_DEPUTIES);
		permit("/deputies/*/edit", Permission.MANAGE_DEPUTIES);
		permit("/deputies/export.xlsx", Permission.EXPORT);
		permit("/deputies/roster.docx", Permission.EXPORT);
		permit("/deputies/higher/export.xlsx", Permission.EXPORT);
		permit("/deputies/higher/new", Permission.MANAGE_DEPUTIES);
		permit("/deputies/districts/print", Permission.VIEW_DEPUTIES);
		permit("/deputies/districts/*/**", Permission.MANAGE_DEPUTIES);
		permit("/deputies/review/**", Permission.MANAGE_DEPUTIES);
		permit("/deputies/invitations/**", Permission.INVITE_DEPUTIES);
		permit("/deputies/standing/**", Permission.VIEW_OVERVIEW);
		permit("/deputies/**", Permission.VIEW_DEPUTIES);
		permit("/by-elections/**", Permission.VIEW_DEPUTIES);
		permit("/composition/**", Permission.VIEW_DEPUTIES);
		permit("/groups/export.xlsx", Permission.EXPORT);
		permit("/groups/**", Permission.VIEW_DEPUTIES);
		permit("/liaison/assignments/**", Permission.ASSIGN_LIAISON);
		permit("/liaison/visits/export.xlsx", Permission.EXPORT);
		permit("/liaison/visits/new", Permission.KEEP_LIAISON, Permission.ASSIGN_LIAISON);
		permit("/liaison/visits/*/edit", Permission.KEEP_LIAISON, Permission.ASSIGN_LIAISON);
		permit("/liaison/voters/export.xlsx", Permission.EXPORT);
		permit("/liaison/**", Permission.VIEW_DEPUTIES);
		permit("/areas/new", Permission.ASSIGN_LIAISON);
		permit("/areas/*/*", Permission.ASSIGN_LIAISON);
		permit("/areas/**", Permission.VIEW_DEPUTIES);
		permit("/sessions/courses/new", Permission.MANAGE_SESSIONS);
		permit("/sessions/courses/*", Permission.VIEW_SESSIONS);
		permit("/sessions/courses/*/agenda/print", Permission.VIEW_SESSIONS);
		permit("/sessions/courses/*/**", Permission.MANAGE_SESSIONS);
		permit("/sessions/standing/**", Permission.VIEW_OVERVIEW);
		permit("/sessions/statistics/**", Permission.VIEW_SESSIONS);
		permit("/sessions/**", Permission.MANAGE_SESSIONS);
		permit("/meetings/**", Permission.VIEW_SESSIONS);
		permit("/votes/**", Permission.VIEW_SESSIONS);
		permit("/presidium/**", Permission.VIEW_SESSIONS);
		permit("/offices/**", Permission.VIEW_SESSIONS);
		permit("/elections/**", Permission.VIEW_SESSIONS);
		permit("/resolutions/**", Permission.VIEW_SESSIONS);
		permit("/obligations/**", Permission.VIEW_SESSIONS);
		permit("/papers/templates/**", Permission.MANAGE_TEMPLATES);
		permit("/papers/suggestions/**", Permission.VIEW_SUGGESTIONS);
		permit("/papers/suggestions.zip", Permission.VIEW_SUGGESTIONS);
		permit("/papers/blank/form.docx", Permission.VIEW_SUGGESTIONS);
		permit("/papers/**", Permission.VIEW_SESSIONS);
		permit("/bills/new", Permission.MANAGE_BILLS);
		permit("/bills/deadlines/**", Permission.DECIDE_SESSIONS);
		permit("/bills/*/*", Permission.MANAGE_BILLS);
		permit("/bills/**", Permission.VIEW_SESSIONS);
		permit("/interpellations/new", Permission.MANAGE_BILLS);
		permit("/interpellations/*/*", Permission.MANAGE_BILLS);
		permit("/interpellations/**", Permission.VIEW_SESSIONS);
		permit("/questions/new", Permission.MANAGE_BILLS);
		permit("/questions/*/*", Permission.MANAGE_BILLS);
		permit("/questions/**", Permission.VIEW_SESSIONS);
		permit("/agencies/**", Permission.MANAGE_AGENCIES);
		permit("/suggestions/new", Permission.REGISTER_SUGGESTION);
		permit("/suggestions/evaluations", Permission.TRANSCRIBE_EVALUATION);
		permit("/suggestions/hand-over/print", Permission.VIEW_SUGGESTIONS);
		permit("/suggestions/hand-over", Permission.HAND_OVER_SUGGESTION);
		permit("/suggestions/import/**", Permission.IMPORT_LEDGER);
		permit("/suggestions/similar", Permission.REGISTER_SUGGESTION);
		permit("/suggestions/commitments.xlsx", Permission.EXPORT);
		permit("/suggestions/export.xlsx", Permission.EXPORT);
		permit("/suggestions/ledger/export.xlsx", Permission.EXPORT);
		permit("/suggestions/ledger/**", Permission.VIEW_DEPUTIES);
		permit("/suggestions/reports/new", Permission.REPORT_SUGGESTIONS);
		permit("/suggestions/reports/*/edit", Permission.REPORT_SUGGESTIONS);
		permit("/suggestions/reports/*/redraft", Permission.REPORT_SUGGESTIONS);
		permit("/suggestions/reports/*/reported", Permission.CONCLUDE_SUGGESTION);
		permit("/suggestions/reports/*/publish", Permission.CONCLUDE_SUGGESTION);
		permit("/suggestions/reports/**", Permission.VIEW_DEPUTIES);
		permit("/suggestions/statistics/export.xlsx", Permission.EXPORT);
		permit("/suggestions/statistics/indicators.docx", Permission.EXPORT);
		permit("/suggestions/statistics/**", Permission.VIEW_DEPUTIES);
		permit("/suggestions/**", Permission.VIEW_SUGGESTIONS);
		permit("/inbox", Permission.VIEW_SUGGESTIONS);
		permit("/attachments/**", Permission.VIEW_SUGGESTIONS);
		permit("/reminders/**", Permission.VIEW_REMINDERS);
		permit("/my/**", Permission.SUBMIT_OWN_SUGGESTION, Permission.EVALUATE_OWN_SUGGESTION);
		permit("/openness/**", Permission.SWITCH_PUBLIC_PAGE);
		permit("/overview", Permission.VIEW_OVERVIEW);
		permit("/overview.xlsx", Permission.VIEW_OVERVIEW);
		permit("/accounts/**", Permission.MANAGE_ACCOUNTS);
		permit("/units/**", Permission.MANAGE_UNITS);
		permit("/settings/**", Permission.MANAGE_RULES);
		permit("/holidays/**", Permission.MANAGE_RULES);
		permit("/audit", Permission.VIEW_AUDIT);
	}

	private Routes() {
	}

	static void guard(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
		requests.requestMatchers(PUBLIC).permitAll();
		PERMITTED.forEach((route, any) -> requests.requestMatchers(route).access(any(any)));
		requests.anyRequest().denyAll();
	}

	private static void permit(String route, Permission... any) {
		PERMITTED.put(route, any);
	}

	private static AuthorizationManager<RequestAuthorizationContext> any(Permission... permissions) {
		return (authentication, request) -> new AuthorizationDecision(holds(authentication.get(), permissions));
	}

	private static boolean holds(Authentication authentication, Permission... any) {
		return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal account
				&& Arrays.stream(any).anyMatch(account.actor()::may);
	}

}
