package cn.township.congress.domain.liaison;

/**
 * What a deputy is in a group; the group itself elects its leaders.
 */
public enum GroupRole {

	/** 组长: one at a time. */
	LEADER,

	/** 副组长: any number. */
	DEPUTY_LEADER,

	/** 组员. */
	MEMBER

}
