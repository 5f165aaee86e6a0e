package cn.township.congress.service.document;

/** The fonts of official papers (GB/T 9704) and what stands in where they are missing. */
enum Fonts {

	/** Titles. */
	TITLE("方正小标宋简体", "方正小标宋_GBK,华文中宋,宋体,SimSun,Noto Serif CJK SC"),

	/** Heads of tables. */
	HEAD("黑体", "SimHei,Noto Sans CJK SC"),

	/** Text. */
	TEXT("仿宋_GB2312", "仿宋,FangSong,华文仿宋,宋体,Noto Serif CJK SC");

	/** For letters and digits. */
	static final String LATIN = "Times New Roman";

	private final String family;

	private final String others;

	Fonts(String family, String others) {
		this.family = family;
		this.others = others;
	}

	/** Its name in the document. */
	String family() {
		return this.family;
	}

	/** Names to try one after the other where the program finds no font of the first. */
	String others() {
		return this.others;
	}

}
