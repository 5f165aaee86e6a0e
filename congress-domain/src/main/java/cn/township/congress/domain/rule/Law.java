package cn.township.congress.domain.rule;

import java.time.LocalDate;

/**
 * National laws this product cites, in the version its rules were read from.
 */
public enum Law {

	/** Constitution. */
	CON("宪法", "中华人民共和国宪法", LocalDate.of(2018, 3, 11)),

	/** Organic law of local congresses and governments. */
	ORG("地方组织法", "中华人民共和国地方各级人民代表大会和地方各级人民政府组织法", LocalDate.of(2022, 3, 11)),

	/** Law on deputies; renumbered in 2025, older papers cite the articles of 2015. */
	DEP("代表法", "中华人民共和国全国人民代表大会和地方各级人民代表大会代表法", LocalDate.of(2025, 3, 11)),

	/** Electoral law. */
	ELE("选举法", "中华人民共和国全国人民代表大会和地方各级人民代表大会选举法", LocalDate.of(2020, 10, 17)),

	/**
	 * Law on supervision by standing committees, hence of the county, not the township.
	 */
	SUP("监督法", "中华人民共和国各级人民代表大会常务委员会监督法", LocalDate.of(2024, 11, 8)),

	/** Budget law. */
	BUD("预算法", "中华人民共和国预算法", LocalDate.of(2018, 12, 29)),

	/** Law on guarding state secrets. */
	SEC("保守国家秘密法", "中华人民共和国保守国家秘密法", LocalDate.of(2024, 2, 27)),

	/** Law on the protection of personal information. */
	PIP("个人信息保护法", "中华人民共和国个人信息保护法", LocalDate.of(2021, 8, 20)),

	/** Civil code; its last article says what 以上, 超过 and the like include. */
	CIV("民法典", "中华人民共和国民法典", LocalDate.of(2020, 5, 28)),

	/** State Council's regulation on public holidays. */
	HOL("全国年节及纪念日放假办法", "全国年节及纪念日放假办法", LocalDate.of(2024, 11, 10));

	private final String shortTitle;

	private final String title;

	private final LocalDate version;

	Law(String shortTitle, String title, LocalDate version) {
		this.shortTitle = shortTitle;
		this.title = title;
		this.version = version;
	}

	public String shortTitle() {
		return this.shortTitle;
	}

	public String title() {
		return this.title;
	}

	/** Day on which the version used here was adopted. */
	public LocalDate version() {
		return this.version;
	}

}
