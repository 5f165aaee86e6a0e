package cn.township.congress.domain.suggestion;

/**
 * Class the agency gives its reply. Which classes exist is a setting of the jurisdiction.
 */
public enum ResultClass {

	/** Solved or adopted (所提问题已经解决或采纳). */
	A,

	/** Being solved or planned (正在解决或列入计划). */
	B,

	/** For reference, or not feasible now (留作参考或暂不可行). */
	C,

	/** Explained only, where a jurisdiction has four classes. */
	D

}
