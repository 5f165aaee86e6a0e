package cn.township.congress.domain.indicator;

/**
 * Where a report stands.
 */
public enum ReportStatus {

	/** Its text may change. */
	DRAFT,

	/** Reported to the congress; the text is fixed. */
	REPORTED,

	/** Made public. */
	PUBLISHED

}
