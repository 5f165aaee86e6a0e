package cn.township.congress.domain.account;

import cn.township.congress.domain.territory.AdminLevel;

/**
 * What a person is to the platform. A role belongs to a unit; what it permits is said in
 * one place of the service layer.
 */
public enum Role {

	/**
	 * Chairperson (主席) of a township congress: leads the presidium's daily work and
	 * confirms its decisions.
	 */
	CHAIR(true),

	/** Vice-chairperson (副主席): as the chairperson, whom they assist. */
	VICE_CHAIR(true),

	/** Clerk (干事) of the congress office: enters, drafts, registers, scans. */
	CLERK(true),

	/** Handler of an agency (承办单位): sees and answers what was handed to it. */
	AGENCY(true),

	/**
	 * Staff of a standing committee (县人大): reads its townships, writes its own unit's
	 * data only.
	 */
	COUNTY(false),

	/**
	 * Account administrator (账号管理员): accounts, units and rule values of its area, no
	 * business data.
	 */
	ADMIN(false),

	/** Auditor (审计员): reads the audit trail of its area, nothing else. */
	AUDITOR(false),

	/**
	 * Deputy (代表), invited by the township: writes own suggestions, joins those of
	 * others, evaluates the replies; sees nothing else of the township.
	 */
	DEPUTY(true);

	private final boolean ofTownship;

	Role(boolean ofTownship) {
		this.ofTownship = ofTownship;
	}

	/** Whether it does or answers the business of a congress. */
	public boolean isBusiness() {
		return this != ADMIN && this != AUDITOR;
	}

	/**
	 * Whether an account administrator can give it; deputies are invited by the office.
	 */
	public boolean isGranted() {
		return this != DEPUTY;
	}

	/** Whether it belongs to a person of the township's register. */
	public boolean needsPerson() {
		return this == DEPUTY;
	}

	/** Whether it stands for an agency and not for a congress. */
	public boolean needsAgency() {
		return this == AGENCY;
	}

	/**
	 * Whether a unit of the level can have the role: the congress office's are for
	 * townships, the standing committee's for counties and above, the others for any.
	 */
	public boolean fits(AdminLevel level) {
		return switch (this) {
			case ADMIN, AUDITOR -> true;
			default -> this.ofTownship == (level == AdminLevel.TOWNSHIP);
		};
	}

}
