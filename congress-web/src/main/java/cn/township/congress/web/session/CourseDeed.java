package cn.township.congress.web.session;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import cn.township.congress.domain.shared.NotFound;

/**
 * A step of a session with its small form. Labels, help and messages are in
 * messages.properties under the constant's name.
 */
enum CourseDeed {

	/** Change the plan. */
	REVISE("revise", EnumSet.of(Field.DAYS)),

	/** The presidium decided to convene it. */
	CONVENE("convene", EnumSet.of(Field.ON, Field.BY, Field.MEETING, Field.NOTE)),

	/** The notice went out. */
	NOTIFY("notify", EnumSet.of(Field.ON, Field.DOCUMENT)),

	/** The presidium moved it. */
	MOVE("move", EnumSet.of(Field.ON, Field.DAYS, Field.BY, Field.REASON)),

	/** It opened. */
	OPEN("open", EnumSet.of(Field.ON, Field.NOTE)),

	/** It closed. */
	CLOSE("close", EnumSet.of(Field.ON, Field.NOTE)),

	/** Its papers are complete. */
	ARCHIVE("archive", EnumSet.of(Field.ON, Field.REASONS, Field.NOTE)),

	/** Not held after all. */
	CANCEL("cancel", EnumSet.of(Field.REASON));

	private final String path;

	private final Set<Field> fields;

	CourseDeed(String path, Set<Field> fields) {
		this.path = path;
		this.fields = fields;
	}

	static CourseDeed of(String path) {
		return Arrays.stream(values())
			.filter((deed) -> deed.path.equals(path))
			.findFirst()
			.orElseThrow(() -> new NotFound("deed", 0));
	}

	String path() {
		return this.path;
	}

	boolean has(Field field) {
		return this.fields.contains(field);
	}

	/** What a form asks for. */
	enum Field {

		/** The day it happened. */
		ON,

		/** First and last day, and the place. */
		DAYS,

		/** The meeting of the presidium as it is cited. */
		BY,

		/** That meeting where it is on record. */
		MEETING,

		/** Number or title of a paper. */
		DOCUMENT,

		/** Why, necessary. */
		REASON,

		/** Why something is still open, one by one. */
		REASONS,

		/** Words that may be left out. */
		NOTE

	}

}
