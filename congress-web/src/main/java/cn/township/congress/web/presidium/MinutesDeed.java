package cn.township.congress.web.presidium;

import java.util.Arrays;

import cn.township.congress.domain.shared.NotFound;

/**
 * What is done with the record of a meeting, each by a form. Texts are in
 * messages.properties under the constant's name.
 */
enum MinutesDeed {

	/** Its text is written on. */
	EDIT("edit"),

	/** It is signed. */
	SIGN("sign"),

	/** It is corrected after the signature. */
	CORRECT("correct");

	/** Most characters of a correction. */
	static final int LONGEST_ERRATUM = 1000;

	private final String path;

	MinutesDeed(String path) {
		this.path = path;
	}

	static MinutesDeed of(String path) {
		return Arrays.stream(values())
			.filter((deed) -> deed.path.equals(path))
			.findFirst()
			.orElseThrow(() -> new NotFound("deed", 0));
	}

	public String path() {
		return this.path;
	}

	public String key() {
		return "MinutesDeed." + name();
	}

	public boolean asksText() {
		return this != SIGN;
	}

	public boolean asksSignature() {
		return this != EDIT;
	}

	/** How many lines the text has on the page. */
	public int lines() {
		return (this == EDIT) ? 28 : 4;
	}

}
