package cn.township.congress.domain.office;

/**
 * Why an election of office-holders is held.
 */
public enum ElectionKind {

	/** At the beginning of a term (换届选举). */
	TERM,

	/** A post has become vacant (补选, 地方组织法第三十条). */
	BY_ELECTION,

	/** Among those with equal votes (再次投票, 地方组织法第二十九条). */
	TIE_BREAK,

	/** For places nobody got (另行选举, 地方组织法第二十九条). */
	FURTHER;

	/** Whether it follows another election. */
	public boolean isFollowing() {
		return this == TIE_BREAK || this == FURTHER;
	}

}
