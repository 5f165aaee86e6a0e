package cn.township.congress.domain.resolution;

/**
 * Where a document stands.
 */
public enum ResolutionStatus {

	/** Its text may change. */
	DRAFT,

	/** Adopted; the text is fixed. */
	ADOPTED,

	/** Not adopted by the vote. */
	REJECTED,

	/** Made public. */
	PUBLISHED

}
