package cn.township.congress.domain.deputy;

/**
 * Where a deputy card is.
 */
public enum CardState {

	/** With the deputy. */
	ISSUED,

	/** Came back. */
	RETURNED,

	/** Lost, void from the day it was reported; another one may be issued. */
	LOST

}
