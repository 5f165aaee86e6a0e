package cn.township.congress.domain.shared;

/**
 * A row of which a form carries the version it was filled in with.
 */
public interface Versioned {

	/** Counts the changes, so that the second of two who change it is told. */
	int version();

}
