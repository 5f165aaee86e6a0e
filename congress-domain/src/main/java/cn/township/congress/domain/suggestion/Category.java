package cn.township.congress.domain.suggestion;

/**
 * What a suggestion is about, for the classification table (分类汇总表).
 */
public enum Category {

	/** 农业农村. */
	AGRICULTURE,

	/** 道路交通. */
	TRANSPORT,

	/** 水利供水. */
	WATER,

	/** 教育. */
	EDUCATION,

	/** 卫生健康. */
	HEALTH,

	/** 民政社保. */
	CIVIL_AFFAIRS,

	/** 生态环境. */
	ENVIRONMENT,

	/** 公共安全. */
	PUBLIC_SAFETY,

	/** 基层治理. */
	GOVERNANCE,

	/** 其他. */
	OTHER

}
