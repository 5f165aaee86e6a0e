package cn.township.congress.service.paper;

/** When a paper is needed. */
public enum PaperStage {

	/** 会前. */
	BEFORE,

	/** 会中. */
	DURING,

	/** 会后. */
	AFTER

}
