package cn.township.congress.domain.liaison;

/**
 * With whom contact is kept, or who is visited.
 */
public enum TargetKind {

	/** An area of townships (片区); only the county's officials are assigned to one. */
	AREA,

	/** A township as a whole. */
	TOWNSHIP,

	/** A group of deputies. */
	GROUP,

	/** One deputy. */
	DEPUTY

}
