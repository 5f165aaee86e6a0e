package cn.township.congress.domain.account;

import java.util.Locale;
import java.util.regex.Pattern;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;

/**
 * Whom an account is for: the person, the unit and the role.
 *
 * @param username lower-case Latin letters, digits, dot, hyphen and underscore, 3 to 40
 * @param displayName the person's name as it appears on the pages and in the trail
 * @param role what the person is to the platform
 * @param unitCode the unit the role is held in
 * @param agencyId the agency, for its handlers and for nobody else
 * @param personId the person of the register, for deputies and for nobody else
 */
public record Holder(String username, String displayName, Role role, AdminCode unitCode, @Nullable Long agencyId,
		@Nullable Long personId) {

	private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

	private static final int LONGEST_NAME = 40;

	public Holder {
		username = username.strip().toLowerCase(Locale.ROOT);
		displayName = displayName.strip();
		require(USERNAME.matcher(username).matches(), "account.username.invalid");
		require(!displayName.isEmpty() && displayName.length() <= LONGEST_NAME, "account.displayName.invalid");
		require(role.fits(unitCode.level()), "account.role.notOfUnit");
		require(role.needsAgency() == (agencyId != null), "account.agency.onlyForHandlers");
		require(role.needsPerson() == (personId != null), "account.person.onlyForDeputies");
	}

	/** Anybody but a deputy. */
	public Holder(String username, String displayName, Role role, AdminCode unitCode, @Nullable Long agencyId) {
		this(username, displayName, role, unitCode, agencyId, null);
	}

	/** A deputy of the register. */
	public static Holder deputy(String username, String name, AdminCode unitCode, long personId) {
		return new Holder(username, name, Role.DEPUTY, unitCode, null, personId);
	}

	private static void require(boolean condition, String key) {
		if (!condition) {
			throw new RuleViolation(key, null);
		}
	}

}
