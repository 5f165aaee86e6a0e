package cn.township.congress.domain.office;

/**
 * What somebody does at the ballot box.
 */
public enum ScrutineerRole {

	/** 总监票人. */
	CHIEF,

	/** 监票人. */
	SCRUTINEER,

	/** 计票人; need not be a deputy. */
	TELLER

}
