package cn.township.congress.domain.liaison;

/**
 * By what a group of deputies is formed.
 */
public enum GroupKind {

	/** By where they live or work; a deputy is in one of them at a time. */
	TERRITORIAL,

	/** By what they know; a deputy may be in several. */
	PROFESSIONAL

}
