package cn.township.congress.service.portal;

/**
 * How far a deputy has come with the own account.
 */
public enum InvitationState {

	/** Works on paper, through the office. */
	NOT_INVITED,

	/** Has a code that can still be used. */
	INVITED,

	/** Has let the code run out. */
	EXPIRED,

	/** Has chosen a password. */
	ACTIVE,

	/** Switched off by the account administrator. */
	DISABLED;

	/** Whether the office can give a code. */
	public boolean mayBeInvited() {
		return this == NOT_INVITED || this == INVITED || this == EXPIRED;
	}

}
