package cn.township.congress.domain.deputy;

/**
 * Why a deputy's duties are suspended (代表法第六十一条).
 */
public enum SuspensionGround {

	/** In custody in a criminal case under investigation, prosecution or trial. */
	IN_CUSTODY,

	/** Serving a sentence that does not take the political rights. */
	SERVING_SENTENCE

}
