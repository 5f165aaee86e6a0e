package cn.township.congress.service.account;

import java.util.Locale;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;

/**
 * Whom tests work as. They need no row in the database.
 */
public final class TestActors {

	public static final AdminCode COUNTY = new AdminCode(980123000);

	public static final AdminCode LIUXI = new AdminCode(980123101);

	public static final AdminCode SHIMEN = new AdminCode(980123102);

	private TestActors() {
	}

	public static Actor chair(AdminCode township) {
		return of(Role.CHAIR, township, null);
	}

	public static Actor clerk(AdminCode township) {
		return of(Role.CLERK, township, null);
	}

	public static Actor agency(AdminCode township, long agencyId) {
		return of(Role.AGENCY, township, agencyId);
	}

	public static Actor county() {
		return of(Role.COUNTY, COUNTY, null);
	}

	public static Actor admin(AdminCode unit) {
		return of(Role.ADMIN, unit, null);
	}

	public static Actor auditor(AdminCode unit) {
		return of(Role.AUDITOR, unit, null);
	}

	/** A deputy of the register. */
	public static Actor deputy(AdminCode township, long personId) {
		return new Actor(900_001_000L + personId, "test.deputy" + personId, "代表" + personId, Role.DEPUTY, township,
				"测试单位", null, personId);
	}

	/** Of any role; the number is high, so that it meets no real account. */
	public static Actor of(Role role, AdminCode unit, @Nullable Long agencyId) {
		String username = "test." + role.name().toLowerCase(Locale.ROOT);
		return new Actor(900_000_000L + role.ordinal(), username, "测试" + role.ordinal(), role, unit, "测试单位", agencyId);
	}

}
