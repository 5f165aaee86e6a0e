package cn.township.congress.domain.suggestion;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a suggestion stands. One status per suggestion; everything else are dated facts.
 */
public enum SuggestionStatus {

	/** Being written; not yet put before the congress or the presidium. */
	DRAFT,

	/** Put forward by the deputy, waiting to be accepted (待受理). */
	SUBMITTED,

	/** Given back to the deputy to be made clearer (退回修改). */
	RETURNED_TO_DEPUTY,

	/** Not a matter for a suggestion; the deputy has been told why (不予受理). */
	NOT_ACCEPTED,

	/** Accepted and numbered, waiting for the presidium's hand-over (已受理). */
	ACCEPTED,

	/** Handed over by the presidium; the reply deadline runs (已交办). */
	HANDED_OVER,

	/** The agency says the matter is not its own (申请退办); the deadline keeps running. */
	SEND_BACK_REQUESTED,

	/** The agency has taken it up (办理中). */
	HANDLING,

	/** The agency has replied; the deputy's evaluation is awaited (已答复). */
	REPLIED,

	/** The deputy has evaluated the handling (已评价). */
	EVALUATED,

	/** The deputy was dissatisfied; it is being handled again (重新办理). */
	REHANDLING,

	/** Evaluated; what the reply promised is followed until it is done (承诺跟踪). */
	TRACKING,

	/** Done, with the reply published or the reason recorded why not (已办结). */
	CONCLUDED,

	/** Withdrawn by the deputy in writing (已撤回). */
	WITHDRAWN;

	/** With the agency, so that a reply deadline runs. */
	public static final Set<SuggestionStatus> AWAITING_REPLY = Set
		.copyOf(EnumSet.of(HANDED_OVER, SEND_BACK_REQUESTED, HANDLING, REHANDLING));

	/** A reply deadline runs. */
	public boolean awaitsReply() {
		return AWAITING_REPLY.contains(this);
	}

	/** Nothing more is to be done. */
	public boolean isClosed() {
		return this == NOT_ACCEPTED || this == CONCLUDED || this == WITHDRAWN;
	}

	/** The deputy may still withdraw it: until the agency has replied. */
	public boolean mayBeWithdrawn() {
		return switch (this) {
			case DRAFT, SUBMITTED, RETURNED_TO_DEPUTY, ACCEPTED, HANDED_OVER, SEND_BACK_REQUESTED, HANDLING -> true;
			default -> false;
		};
	}

	/** In the order in which an office meets them. */
	public static List<SuggestionStatus> inOrder() {
		return Arrays.asList(values());
	}

}
