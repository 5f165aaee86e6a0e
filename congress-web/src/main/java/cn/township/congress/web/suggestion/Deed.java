package cn.township.congress.web.suggestion;

import java.util.Arrays;
import java.util.Set;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.RejectionGround;

/**
 * What is entered on one small form: a day, and according to the deed a choice, a text, a
 * name or another day. Labels, hints and the rule behind each are in messages.properties
 * under the constant's name.
 */
enum Deed {

	/** Accept and number. */
	ACCEPT("accept", Set.of(), new Enum<?>[0]),

	/** Give back to the deputy for revision. */
	RETURN("return", Set.of(Field.TEXT), new Enum<?>[0]),

	/** Do not accept. */
	REJECT("reject", Set.of(Field.CHOICE, Field.OPTIONAL_TEXT), RejectionGround.values()),

	/** The deputy withdraws it. */
	WITHDRAW("withdraw", Set.of(Field.TEXT), new Enum<?>[0]),

	/** The agency takes it up. */
	TAKE_UP("take-up", Set.of(Field.NAME), new Enum<?>[0]),

	/** The agency asks to send it back. */
	SEND_BACK("send-back", Set.of(Field.TEXT, Field.OPTIONAL_NAME), new Enum<?>[0]),

	/** The send-back is refused. */
	REFUSE_SEND_BACK("refuse-send-back", Set.of(Field.TEXT), new Enum<?>[0]),

	/** The agency asks for more time. */
	EXTENSION("extension", Set.of(Field.UNTIL, Field.TEXT), new Enum<?>[0]),

	/** More time is given or refused. */
	DECIDE_EXTENSION("decide-extension", Set.of(Field.CHOICE, Field.OPTIONAL_TEXT), Decision.values()),

	/** The agency spoke with the deputy. */
	CONTACT("contact", Set.of(Field.CHOICE, Field.TEXT), ContactMode.values()),

	/** It is to be handled again. */
	REHANDLE("rehandle", Set.of(Field.OPTIONAL_NAME), new Enum<?>[0]),

	/** It is handled on its own again. */
	UNMERGE("unmerge", Set.of(), new Enum<?>[0]),

	/** No evaluation came; what was promised is followed all the same. */
	TRACK("track", Set.of(Field.TEXT), new Enum<?>[0]),

	/** What came of a promise so far. */
	PROGRESS("progress", Set.of(Field.TEXT, Field.OPTIONAL_UNTIL), new Enum<?>[0]),

	/** The key supervision is over. */
	END_KEY("end-key", Set.of(Field.TEXT), new Enum<?>[0]),

	/** It is concluded. */
	CONCLUDE("conclude", Set.of(Field.CHOICE, Field.OPTIONAL_TEXT), Conclusion.values());

	private final String path;

	private final Set<Field> fields;

	private final Enum<?>[] choices;

	Deed(String path, Set<Field> fields, Enum<?>[] choices) {
		this.path = path;
		this.fields = fields;
		this.choices = choices;
	}

	static Deed of(String path) {
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

	Enum<?>[] choices() {
		return this.choices.clone();
	}

	/** What a form asks for besides the day. */
	enum Field {

		/** One of several. */
		CHOICE,

		/** Words that are necessary. */
		TEXT,

		/** Words that may be left out. */
		OPTIONAL_TEXT,

		/** A name that is necessary. */
		NAME,

		/** A name that may be left out. */
		OPTIONAL_NAME,

		/** Another day. */
		UNTIL,

		/** Another day that may be left out. */
		OPTIONAL_UNTIL

	}

	/** The answer to a request. */
	enum Decision {

		/** Granted. */
		GRANT,

		/** Refused. */
		REFUSE

	}

}
