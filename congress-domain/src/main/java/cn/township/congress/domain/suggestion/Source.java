package cn.township.congress.domain.suggestion;

/**
 * How a suggestion reached the office; the proposer is always the deputy, never the
 * person who types it in (代录入).
 */
public enum Source {

	/** On the signed paper form (纸质). */
	PAPER,

	/** Entered by the deputy (本人). */
	DEPUTY,

	/** Spoken and written down by the office (口头代录). */
	ORAL,

	/** A bill the presidium decided to treat as a suggestion (议案转建议). */
	BILL

}
