package cn.township.congress.service.database;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.CodeRange;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction may see and change, for the policies of the database. Where a range
 * is missing nothing of its kind is visible or can be written.
 *
 * @param actorId the account that acts, none for the system
 * @param actorName who acts, as the audit trail names them
 * @param read rows of the congresses' work that can be read
 * @param write rows of the congresses' work that can be written
 * @param admin accounts, units and rule values that can be read and written
 * @param audit entries of the audit trail that can be read
 * @param agencyId narrows all of it to what was handed to this agency
 * @param personId narrows all of it to what this deputy signed
 */
public record Scope(@Nullable Long actorId, String actorName, @Nullable CodeRange read, @Nullable CodeRange write,
		@Nullable CodeRange admin, @Nullable CodeRange audit, @Nullable Long agencyId, @Nullable Long personId) {

	private static final CodeRange EVERYWHERE = new CodeRange(0, 999_999_999);

	/** For start-up, jobs and logging in, when there is no user yet. */
	public static Scope system(String actorName) {
		return new Scope(null, actorName, EVERYWHERE, EVERYWHERE, EVERYWHERE, EVERYWHERE, null, null);
	}

	/** The scope of a role in a unit; of a deputy without a person, nothing. */
	public static Scope of(Role role, long actorId, String actorName, AdminCode unit, @Nullable Long agencyId) {
		CodeRange area = unit.range();
		CodeRange own = new CodeRange(unit.value(), unit.value());
		return switch (role) {
			case CHAIR, VICE_CHAIR, CLERK, AGENCY ->
				new Scope(actorId, actorName, own, own, null, null, agencyId, null);
			case COUNTY -> new Scope(actorId, actorName, area, own, null, null, null, null);
			case ADMIN -> new Scope(actorId, actorName, null, null, area, null, null, null);
			case AUDITOR -> new Scope(actorId, actorName, null, null, null, area, null, null);
			case DEPUTY -> new Scope(actorId, actorName, null, null, null, null, null, null);
		};
	}

	/** The scope of a deputy: of the own township, what the person signed. */
	public static Scope ofDeputy(long actorId, String actorName, AdminCode unit, long personId) {
		CodeRange own = new CodeRange(unit.value(), unit.value());
		return new Scope(actorId, actorName, own, own, null, null, null, personId);
	}

}
