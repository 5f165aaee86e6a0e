package cn.township.congress.service.deputy;

/** How a conflict is decided. What each means in a conflict, its label says. */
public enum RosterChoice {

	/** As the file says. */
	FILE,
	/** As it is in the system. */
	SYSTEM,
	/** It is another person. */
	OTHER,
	/** The row is left out. */
	SKIP

}
