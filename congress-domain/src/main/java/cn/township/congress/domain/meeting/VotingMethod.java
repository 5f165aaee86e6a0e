package cn.township.congress.domain.meeting;

/**
 * How votes are given.
 */
public enum VotingMethod {

	/** By raising hands (举手表决). */
	SHOW_OF_HANDS,

	/** On paper (投票表决). */
	BALLOT,

	/** By an electronic device whose figures are typed in (电子表决). */
	ELECTRONIC

}
