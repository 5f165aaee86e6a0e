package cn.township.congress.domain.reminder;

/**
 * What a running deadline is for.
 */
public enum DeadlineKind {

	/** Hand a suggestion made between sessions over to an agency (交办). */
	HAND_OVER,

	/** Reply to the deputies (答复). */
	REPLY,

	/** Reply again after 不满意 (重新办理答复). */
	REPLY_AGAIN,

	/** Decide whether an agency may send a suggestion back (退办审批). */
	SEND_BACK,

	/** Give the opinion of an assisting agency to the leading one (会办意见). */
	CO_OPINION,

	/** Ask for the deputy's evaluation of a reply (代表评价). */
	EVALUATION,

	/** Do what a reply promised (承诺事项). */
	PROMISE,

	/** Do what an inspection demanded (督办要求). */
	INSPECTION,

	/** Answer an urging letter (催办函). */
	URGING,

	/** Follow up a session, a meeting or an adoption (后续事项). */
	OBLIGATION

}
