package cn.township.congress.domain.suggestion;

/**
 * Where an evaluation comes from. Agency and office never evaluate for the deputy.
 */
public enum EvaluationSource {

	/** Entered by the lead deputy. */
	DEPUTY,

	/** Transcribed by the office from a scanned form the deputy signed. */
	SIGNED_FORM,

	/** Taken over with the township's ledger of earlier handling. */
	LEDGER

}
