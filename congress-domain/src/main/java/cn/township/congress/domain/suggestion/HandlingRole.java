package cn.township.congress.domain.suggestion;

/**
 * Part an agency has in handling a suggestion.
 */
public enum HandlingRole {

	/** Leads and replies (主办). */
	LEAD,

	/** Assists the lead agency (协办、会办). */
	CO

}
