package cn.township.congress.web.inquiry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import cn.township.congress.domain.shared.NotFound;

/**
 * What is entered about an interpellation on one small form. Labels, hints and the rule
 * behind each are in messages.properties under the constant's name.
 */
enum InquiryDeed {

	/** More deputies have signed. */
	SIGN("sign", EnumSet.of(Field.SIGNERS)),

	/** A signature is struck. */
	STRIKE("strike", EnumSet.of(Field.SIGNER)),

	/** Put forward. */
	SUBMIT("submit", EnumSet.noneOf(Field.class)),

	/** How it is to be answered, as it is put before the presidium. */
	MODE("mode", EnumSet.of(Field.MODE)),

	/** How it is answered, as the presidium decided. */
	DECIDE("decide", EnumSet.of(Field.DECISION, Field.MODE)),

	/** Answered. */
	ANSWER("answer", EnumSet.of(Field.ANSWER)),

	/** How the proposers liked the answer. */
	ASK("ask", EnumSet.of(Field.COUNTS)),

	/** Withdrawn. */
	WITHDRAW("withdraw", EnumSet.of(Field.TEXT)),

	/** Closed. */
	CLOSE("close", EnumSet.noneOf(Field.class));

	/** The paths of all, for the address of the form. */
	static final String PATHS = "sign|strike|submit|mode|decide|answer|ask|withdraw|close";

	private final String path;

	private final Set<Field> fields;

	InquiryDeed(String path, Set<Field> fields) {
		this.path = path;
		this.fields = fields;
	}

	static InquiryDeed of(String path) {
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

	/** What a form asks for besides the day. */
	enum Field {

		/** Names of deputies. */
		SIGNERS,

		/** One of those who signed. */
		SIGNER,

		/** How it is answered. */
		MODE,

		/** The meeting of the presidium that decided. */
		DECISION,

		/** Who answered what. */
		ANSWER,

		/** How many were satisfied. */
		COUNTS,

		/** Words that are necessary. */
		TEXT

	}

}
