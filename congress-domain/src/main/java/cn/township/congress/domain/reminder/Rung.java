package cn.township.congress.domain.reminder;

import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.account.Role;

/**
 * Who is reminded, each rung of the ladder from its step on: who has to do it, then who
 * leads the presidium's work, then the county.
 */
public enum Rung {

	/** Who has to do it: the agency, or the office's clerk. */
	HANDLER(ReminderStep.DAYS_30),

	/** The chair (and the vice-chairs) of the township's presidium. */
	CHAIR(ReminderStep.DAYS_7),

	/** The county's standing committee, once it is late. */
	COUNTY(ReminderStep.LATE);

	private final ReminderStep from;

	Rung(ReminderStep from) {
		this.from = from;
	}

	/**
	 * The roles that are reminded at the step.
	 * @param byAgency whether an agency that can log in has to do it, else the office
	 */
	public static List<Role> roles(ReminderStep step, boolean byAgency) {
		return Arrays.stream(values())
			.filter((rung) -> step.isAtLeast(rung.from))
			.map((rung) -> rung.role(byAgency))
			.toList();
	}

	private Role role(boolean byAgency) {
		return switch (this) {
			case HANDLER -> byAgency ? Role.AGENCY : Role.CLERK;
			case CHAIR -> Role.CHAIR;
			case COUNTY -> Role.COUNTY;
		};
	}

}
