package cn.township.congress.web.bill;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import cn.township.congress.domain.shared.NotFound;

/**
 * What is entered about a bill on one small form. Labels, hints and the rule behind each
 * are in messages.properties under the constant's name.
 */
enum BillDeed {

	/** More deputies have signed. */
	SIGN("sign", EnumSet.of(Field.SIGNERS, Field.ON)),

	/** A signature is struck. */
	STRIKE("strike", EnumSet.of(Field.SIGNER, Field.ON)),

	/** Put forward. */
	SUBMIT("submit", EnumSet.of(Field.ON)),

	/** Opinion of a committee. */
	EXAMINE("examine", EnumSet.of(Field.TEXT, Field.ON)),

	/** Listed by the presidium. */
	LIST("list", EnumSet.of(Field.DECISION, Field.ON)),

	/** Not listed by the presidium. */
	NOT_LIST("not-list", EnumSet.of(Field.DECISION, Field.TEXT, Field.OUTCOME, Field.SUGGESTION, Field.ON)),

	/** Too late, handled as a suggestion. */
	CONVERT_LATE("convert-late", EnumSet.of(Field.SUGGESTION, Field.ON)),

	/** Deliberated. */
	DELIBERATE("deliberate", EnumSet.of(Field.SITTING, Field.TEXT, Field.ON)),

	/** Put to the vote. */
	VOTE("vote", EnumSet.of(Field.VOTE)),

	/** Withdrawn before it was listed. */
	WITHDRAW("withdraw", EnumSet.of(Field.TEXT, Field.ON)),

	/** Withdrawn with the presidium's consent. */
	CONSENT("consent", EnumSet.of(Field.DECISION, Field.TEXT, Field.ON)),

	/** One of the proposers withdraws. */
	WITHDRAW_SIGNER("withdraw-signer", EnumSet.of(Field.SIGNER, Field.TEXT, Field.CONSENT, Field.ON)),

	/** Handed to the government. */
	IMPLEMENT("implement", EnumSet.of(Field.NAME, Field.UNTIL, Field.ON)),

	/** The government reported. */
	REPORT("report", EnumSet.of(Field.REPORT, Field.TEXT, Field.ON)),

	/** Closed. */
	CLOSE("close", EnumSet.of(Field.ON));

	/** The paths of all, for the address of the form. */
	static final String PATHS = "sign|strike|submit|examine|list|not-list|convert-late|deliberate|vote|withdraw"
			+ "|consent|withdraw-signer|implement|report|close";

	private final String path;

	private final Set<Field> fields;

	BillDeed(String path, Set<Field> fields) {
		this.path = path;
		this.fields = fields;
	}

	static BillDeed of(String path) {
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

		/** Names of deputies. */
		SIGNERS,

		/** One of those who signed. */
		SIGNER,

		/** The meeting of the presidium that decided. */
		DECISION,

		/** The meeting that consented, where that is necessary. */
		CONSENT,

		/** Words that are necessary. */
		TEXT,

		/** A suggestion, or back to the proposers. */
		OUTCOME,

		/** What a suggestion needs besides. */
		SUGGESTION,

		/** The plenary or group. */
		SITTING,

		/** Where and how it is voted. */
		VOTE,

		/** A name. */
		NAME,

		/** Until when. */
		UNTIL,

		/** To whom it was reported, with which document. */
		REPORT

	}

	/** What becomes of a bill that is not listed. */
	enum Outcome {

		/** Handled as a suggestion. */
		CONVERT,

		/** Given back. */
		RETURN

	}

	/** To whom the government reports. */
	enum Hearer {

		/** The congress: the final report. */
		CONGRESS,

		/** The presidium in between. */
		PRESIDIUM

	}

}
