package cn.township.congress.service.suggestion;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Sets of suggestions that are counted, listed and linked under one name: tabs of the
 * list, numbers of the overview, rows behind a number. Each is defined here once; its
 * label and its definition for the page are in messages.properties under the constant's
 * name. The parameters {@code :today} and {@code :soon} are dates.
 */
public enum SuggestionSet {

	/** Everything put forward. */
	ALL("s.status <> 'DRAFT'", "total"),

	/** Put forward and not yet accepted, or given back for revision. */
	TO_ACCEPT("s.status IN ('SUBMITTED', 'RETURNED_TO_DEPUTY')", "submitted"),

	/** Accepted, waiting for the presidium to hand it over. */
	TO_HAND_OVER("s.status = 'ACCEPTED'", "accepted"),

	/** With the agency, reply outstanding. */
	HANDLING(Sql.AWAITING_REPLY, "handling"),

	/** Handed over, not yet taken up by the agency. */
	TO_TAKE_UP("s.status = 'HANDED_OVER'"),

	/** With the agency, due within fourteen days, today included. */
	DUE_SOON(Sql.AWAITING_REPLY + " AND s.reply_due_on BETWEEN :today AND :soon"),

	/** With the agency and past the deadline. */
	OVERDUE(Sql.AWAITING_REPLY + " AND s.reply_due_on < :today"),

	/** The agency wants to send it back or asks for more time. */
	REQUESTS(Sql.AWAITING_REPLY + " AND (s.status = 'SEND_BACK_REQUESTED'"
			+ " OR EXISTS (SELECT 1 FROM extension e WHERE e.suggestion_id = s.id AND e.decided_on IS NULL))"),

	/** Replied, evaluation outstanding. */
	TO_EVALUATE("s.status = 'REPLIED'", "replied"),

	/** Evaluated, not yet concluded or handled again. */
	TO_CONCLUDE("s.status = 'EVALUATED'", "evaluated"),

	/** What was promised is followed. */
	TRACKING("s.status = 'TRACKING'", "tracking"),

	/** The agency was urged and has not done it yet. */
	URGED("s.urged > 0 AND s.status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REHANDLING', 'TRACKING')"),

	/** Concluded. */
	CONCLUDED("s.status = 'CONCLUDED'", "concluded"),

	/** Not accepted or withdrawn. */
	CLOSED_OTHERWISE("s.status IN ('NOT_ACCEPTED', 'WITHDRAWN')", "closed_otherwise"),

	/** Put forward at a session. */
	IN_SESSION("s.status <> 'DRAFT' AND s.in_session", "CASE WHEN s.in_session THEN total ELSE 0 END"),

	/** Put forward between sessions. */
	BETWEEN_SESSIONS("s.status <> 'DRAFT' AND NOT s.in_session", "CASE WHEN s.in_session THEN 0 ELSE total END"),

	/** Bills the presidium decided to treat as suggestions. */
	FROM_BILL("s.status <> 'DRAFT' AND s.bill_id IS NOT NULL", "from_bill"),

	/**
	 * Handed over, and known until when that should have been done: the base of the rate
	 * of hand-overs in time.
	 */
	HAND_OVER_JUDGED(
			"s.first_handed_over_on IS NOT NULL AND s.hand_over_due_on IS NOT NULL AND s.status <> 'WITHDRAWN'",
			"hand_over_judged"),

	/**
	 * First handed over at the session or by its close; between sessions within the
	 * working days of the jurisdiction.
	 */
	HANDED_OVER_IN_TIME("s.first_handed_over_on <= s.hand_over_due_on AND s.status <> 'WITHDRAWN'",
			"handed_over_in_time"),

	/** Handed over and not withdrawn, whatever came later. */
	HANDED_OVER_EVER("s.handed_over_on IS NOT NULL AND s.status <> 'WITHDRAWN'", "handed_over_ever"),

	/**
	 * Replied at least once and not withdrawn: over {@link #HANDED_OVER_EVER} the reply
	 * rate.
	 */
	REPLIED_EVER(Sql.REPLIED, "replied_ever"),

	/** First reply not after the deadline then in force. */
	REPLIED_IN_TIME(Sql.REPLIED + " AND s.first_replied_on <= s.first_reply_due_on", "replied_in_time"),

	/**
	 * Replied, or past the deadline without a reply: the base of the on-time reply rate.
	 */
	DUE_OR_REPLIED("(" + Sql.REPLIED + " OR (" + Sql.UNREPLIED_OVERDUE + "))", "replied_ever"),

	/** Past the deadline without any reply. */
	UNREPLIED_OVERDUE(Sql.UNREPLIED_OVERDUE),

	/** Replied, and the deputy was met face to face. */
	FACED(Sql.REPLIED + " AND s.faced", "faced"),

	/** Latest reply of class A. */
	CLASS_A(Sql.REPLIED + " AND s.result_class = 'A'", "class_a"),

	/** Latest reply of class B. */
	CLASS_B(Sql.REPLIED + " AND s.result_class = 'B'", "class_b"),

	/** Latest reply of class C. */
	CLASS_C(Sql.REPLIED + " AND s.result_class = 'C'", "class_c"),

	/** Latest reply of class D. */
	CLASS_D(Sql.REPLIED + " AND s.result_class = 'D'", "class_d"),

	/** Class A, or what was promised is done. */
	SOLVED(Sql.REPLIED + " AND (s.result_class = 'A' OR s.promise = 'KEPT')", "solved"),

	/** The presidium had it handled again. */
	REHANDLED("s.rehandled AND s.status <> 'WITHDRAWN'", "rehandled"),

	/** Evaluated after it was handled again. */
	EVALUATED_AGAIN(Sql.EVALUATED_AGAIN, "evaluated_again"),

	/** Of these 满意 or 基本满意. */
	SATISFIED_AGAIN(Sql.EVALUATED_AGAIN + " AND s.satisfaction IN ('SATISFIED', 'BASICALLY_SATISFIED')",
			"satisfied_again"),

	/** A reply promised something. */
	PROMISED("s.promise IS NOT NULL AND s.status <> 'WITHDRAWN'", "promised"),

	/** What was promised is done. */
	PROMISE_KEPT("s.promise = 'KEPT' AND s.status <> 'WITHDRAWN'", "promise_kept"),

	/** What was promised is not done, and its day has passed. */
	PROMISE_OVERDUE("s.promised_on < :today AND s.status <> 'WITHDRAWN'"),

	/** Chosen by the presidium for key supervision. */
	KEY(Sql.KEY, "key_supervised"),

	/** Of these the latest verdict is 满意 or 基本满意. */
	KEY_SATISFIED(Sql.KEY + " AND s.satisfaction IN ('SATISFIED', 'BASICALLY_SATISFIED')", "key_satisfied"),

	/**
	 * Evaluated, latest verdict counts; without feedback left out: the base of
	 * satisfaction.
	 */
	EVALUATED_EVER("s.satisfaction IS NOT NULL", "satisfied + basically_satisfied + dissatisfied"),

	/** Latest verdict 满意. */
	SATISFIED("s.satisfaction = 'SATISFIED'", "satisfied"),

	/** Latest verdict 满意 or 基本满意. */
	AT_LEAST_BASICALLY_SATISFIED("s.satisfaction IN ('SATISFIED', 'BASICALLY_SATISFIED')",
			"satisfied + basically_satisfied"),

	/** Latest verdict 不满意. */
	DISSATISFIED("s.satisfaction = 'DISSATISFIED'", "dissatisfied");

	private final String sql;

	private final String tally;

	SuggestionSet(String sql) {
		this(sql, "");
	}

	SuggestionSet(String sql, String tally) {
		this.sql = sql;
		this.tally = tally;
	}

	/** The condition on a row of {@code suggestion s}. */
	public String sql() {
		return this.sql;
	}

	/**
	 * The part of it that is to be counted from the rows: all of it or, where the tally
	 * knows the rest, another set or null.
	 */
	public @Nullable SuggestionSet untallied() {
		if (this == DUE_OR_REPLIED) {
			return UNREPLIED_OVERDUE;
		}
		return isTallied() ? null : this;
	}

	/** Whether {@code suggestion_tally} knows something about its count. */
	public boolean isTallied() {
		return !this.tally.isEmpty();
	}

	/** The columns of {@code suggestion_tally} that make up the part it knows. */
	public String tally() {
		return this.tally;
	}

	/** Whether the condition depends on the day. */
	public boolean dependsOnToday() {
		return this.sql.contains(":today");
	}

	/** Rows in it are read in the order of their deadlines. */
	public boolean isByDeadline() {
		return this == HANDLING || this == TO_TAKE_UP || this == DUE_SOON || this == OVERDUE
				|| this == UNREPLIED_OVERDUE;
	}

	/** The constant as it stands in an address, where it is known. */
	public static Optional<SuggestionSet> parse(String name) {
		return Arrays.stream(values()).filter((s) -> s.name().equalsIgnoreCase(name)).findFirst();
	}

	private static final class Sql {

		static final String AWAITING_REPLY = "s.status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REHANDLING')";

		static final String REPLIED = "s.first_replied_on IS NOT NULL AND s.status <> 'WITHDRAWN'";

		static final String KEY = "s.key_since IS NOT NULL AND s.status <> 'WITHDRAWN'";

		static final String EVALUATED_AGAIN = "s.rehandled AND s.satisfaction IS NOT NULL"
				+ " AND s.status NOT IN ('REHANDLING', 'WITHDRAWN')";

		static final String UNREPLIED_OVERDUE = AWAITING_REPLY
				+ " AND s.first_replied_on IS NULL AND s.reply_due_on < :today";

	}

}
