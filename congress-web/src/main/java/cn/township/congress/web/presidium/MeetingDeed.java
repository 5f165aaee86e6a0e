package cn.township.congress.web.presidium;

import java.util.Arrays;

import cn.township.congress.domain.shared.NotFound;

/**
 * What happens to a meeting by one small form: its texts are in messages.properties under
 * the constant's name.
 */
enum MeetingDeed {

	/** The chair calls it, or members propose it. */
	CALL("call"),

	/** The notice has gone out. */
	NOTIFY("notify"),

	/** It is called off. */
	CANCEL("cancel");

	private final String path;

	MeetingDeed(String path) {
		this.path = path;
	}

	static MeetingDeed of(String path) {
		return Arrays.stream(values())
			.filter((deed) -> deed.path.equals(path))
			.findFirst()
			.orElseThrow(() -> new NotFound("deed", 0));
	}

	public String path() {
		return this.path;
	}

	/** Where its texts stand. */
	public String key() {
		return "MeetingDeed." + name();
	}

	public boolean asksDay() {
		return this == NOTIFY;
	}

	public boolean asksReason() {
		return this == CANCEL;
	}

	public boolean asksProposers() {
		return this == CALL;
	}

}
