package cn.township.congress.domain.rule;

/**
 * What a day of the published holiday table (放假安排) is.
 */
public enum DayKind {

	/** A day off although it may be a weekday (放假). */
	OFF,

	/** A weekend day that is worked (调休上班). */
	WORK

}
