package cn.township.congress.service.paper;

/** When a paper is needed. */
public enum PaperStage {

	/** 会前. */
	BEFORE,

	/** 会中. */
	DURING,

	/** 会后. */
	AFTER,

	/** 提出: bills, interpellations, suggestions as they are made. */
	PROPOSING,

	/** 办理: what agencies and the presidium write to each other and to deputies. */
	HANDLING,

	/** 台账和报告. */
	ACCOUNTING

}
