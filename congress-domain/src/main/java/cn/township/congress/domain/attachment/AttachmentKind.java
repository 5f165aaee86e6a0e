package cn.township.congress.domain.attachment;

/**
 * What a scan shows.
 */
public enum AttachmentKind {

	/** The signed paper form of a suggestion (代表建议表). */
	SUGGESTION_FORM,

	/** The agency's signed and sealed reply (答复函). */
	REPLY_SCAN,

	/** The deputy's signed evaluation (征询意见表). */
	OPINION_FORM,

	/** Anything else. */
	OTHER

}
