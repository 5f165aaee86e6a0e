package cn.township.congress.service.indicator;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.township.congress.service.shared.Bundle;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.jspecify.annotations.Nullable;

/**
 * A number of the statistics of suggestions: which suggestions it counts, over which
 * others, how it is called and how it is defined. Pages, workbooks, Word documents and
 * the yearly report all take it from here, so that they cannot differ.
 */
public enum Indicator {

	/** Everything put forward. */
	TOTAL(Group.PUT_FORWARD, SuggestionSet.ALL),

	/** Put forward at a session. */
	IN_SESSION(Group.PUT_FORWARD, SuggestionSet.IN_SESSION),

	/** Put forward between sessions. */
	BETWEEN_SESSIONS(Group.PUT_FORWARD, SuggestionSet.BETWEEN_SESSIONS),

	/** Bills treated as suggestions. */
	FROM_BILL(Group.PUT_FORWARD, SuggestionSet.FROM_BILL),

	/** Deputies who signed at least one, of those in office. */
	PARTICIPATION(Group.PUT_FORWARD, Kind.DEPUTIES, null, null),

	/** Not accepted or withdrawn. */
	CLOSED_OTHERWISE(Group.PUT_FORWARD, SuggestionSet.CLOSED_OTHERWISE),

	/** Waiting to be accepted. */
	TO_ACCEPT(Group.STANDING, SuggestionSet.TO_ACCEPT),

	/** Waiting for the presidium. */
	TO_HAND_OVER(Group.STANDING, SuggestionSet.TO_HAND_OVER),

	/** With the agency. */
	HANDLING(Group.STANDING, SuggestionSet.HANDLING),

	/** Waiting for the deputy. */
	TO_EVALUATE(Group.STANDING, SuggestionSet.TO_EVALUATE),

	/** Evaluated. */
	TO_CONCLUDE(Group.STANDING, SuggestionSet.TO_CONCLUDE),

	/** A promise is followed. */
	TRACKING(Group.STANDING, SuggestionSet.TRACKING),

	/** Concluded. */
	CONCLUDED(Group.STANDING, SuggestionSet.CONCLUDED),

	/** Due within fourteen days. */
	DUE_SOON(Group.STANDING, SuggestionSet.DUE_SOON),

	/** Past the deadline. */
	OVERDUE(Group.STANDING, SuggestionSet.OVERDUE),

	/** By how many days, all together. */
	OVERDUE_DAYS(Group.STANDING, Kind.DAYS, SuggestionSet.OVERDUE, null),

	/** By how many days at most. */
	LONGEST_OVERDUE(Group.STANDING, Kind.DAYS, SuggestionSet.OVERDUE, null),

	/** Handed over in time. */
	HAND_OVER_RATE(Group.HANDLED, SuggestionSet.HANDED_OVER_IN_TIME, SuggestionSet.HAND_OVER_JUDGED),

	/** Replied, of those handed over. */
	REPLY_RATE(Group.HANDLED, SuggestionSet.REPLIED_EVER, SuggestionSet.HANDED_OVER_EVER),

	/** Replied in time, of those replied or due. */
	ON_TIME_RATE(Group.HANDLED, SuggestionSet.REPLIED_IN_TIME, SuggestionSet.DUE_OR_REPLIED),

	/** Met face to face, of those replied. */
	CONTACT_RATE(Group.HANDLED, SuggestionSet.FACED, SuggestionSet.REPLIED_EVER),

	/** Concluded, of those handed over. */
	CONCLUDED_RATE(Group.HANDLED, SuggestionSet.CONCLUDED, SuggestionSet.HANDED_OVER_EVER),

	/** Solved or adopted, of those replied. */
	CLASS_A(Group.RESULT, SuggestionSet.CLASS_A, SuggestionSet.REPLIED_EVER),

	/** Being solved or planned. */
	CLASS_B(Group.RESULT, SuggestionSet.CLASS_B, SuggestionSet.REPLIED_EVER),

	/** For reference, or not feasible. */
	CLASS_C(Group.RESULT, SuggestionSet.CLASS_C, SuggestionSet.REPLIED_EVER),

	/** Explained only. */
	CLASS_D(Group.RESULT, SuggestionSet.CLASS_D, SuggestionSet.REPLIED_EVER),

	/** Class A and promises kept, of those replied. */
	SOLVED_RATE(Group.RESULT, SuggestionSet.SOLVED, SuggestionSet.REPLIED_EVER),

	/** Promises kept, of those made. */
	KEPT_RATE(Group.RESULT, SuggestionSet.PROMISE_KEPT, SuggestionSet.PROMISED),

	/** Promises past their day. */
	PROMISE_OVERDUE(Group.RESULT, SuggestionSet.PROMISE_OVERDUE),

	/** Satisfied, of those evaluated. */
	SATISFACTION_RATE(Group.VERDICT, SuggestionSet.SATISFIED, SuggestionSet.EVALUATED_EVER),

	/** Satisfied or basically satisfied. */
	CONTENT_RATE(Group.VERDICT, SuggestionSet.AT_LEAST_BASICALLY_SATISFIED, SuggestionSet.EVALUATED_EVER),

	/** Dissatisfied. */
	DISSATISFIED(Group.VERDICT, SuggestionSet.DISSATISFIED),

	/** Handled again. */
	REHANDLED(Group.VERDICT, SuggestionSet.REHANDLED),

	/** Of these, content after it. */
	SECOND_RATE(Group.VERDICT, SuggestionSet.SATISFIED_AGAIN, SuggestionSet.EVALUATED_AGAIN),

	/** Under key supervision. */
	KEY(Group.SUPERVISED, SuggestionSet.KEY),

	/** Of these, content. */
	KEY_RATE(Group.SUPERVISED, SuggestionSet.KEY_SATISFIED, SuggestionSet.KEY);

	private static final Bundle TEXTS = Bundle.beside(Indicator.class, "indicators");

	private final Group group;

	private final Kind kind;

	private final @Nullable SuggestionSet part;

	private final @Nullable SuggestionSet whole;

	Indicator(Group group, SuggestionSet set) {
		this(group, Kind.COUNT, set, null);
	}

	Indicator(Group group, SuggestionSet part, SuggestionSet whole) {
		this(group, Kind.RATE, part, whole);
	}

	Indicator(Group group, Kind kind, @Nullable SuggestionSet part, @Nullable SuggestionSet whole) {
		this.group = group;
		this.kind = kind;
		this.part = part;
		this.whole = whole;
	}

	public Group group() {
		return this.group;
	}

	public Kind kind() {
		return this.kind;
	}

	/**
	 * What is counted, or the upper number of a rate; none where deputies are counted.
	 */
	public @Nullable SuggestionSet part() {
		return this.part;
	}

	/** The lower number of a rate. */
	public @Nullable SuggestionSet whole() {
		return this.whole;
	}

	/** What it is called. */
	public String label() {
		return TEXTS.text(name());
	}

	/** How it is counted, and what it rests on. */
	public String definition() {
		return TEXTS.text(name() + ".definition");
	}

	/** All of a group. */
	public static List<Indicator> of(Group group) {
		return Arrays.stream(values()).filter((one) -> one.group == group).toList();
	}

	public static Optional<Indicator> parse(@Nullable String name) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(name)).findFirst();
	}

	/** All that have to be counted. */
	static Set<SuggestionSet> sets() {
		Set<SuggestionSet> sets = EnumSet.noneOf(SuggestionSet.class);
		for (Indicator one : values()) {
			Optional.ofNullable(one.part).ifPresent(sets::add);
			Optional.ofNullable(one.whole).ifPresent(sets::add);
		}
		return sets;
	}

	/**
	 * How a number is made.
	 */
	public enum Kind {

		/** So many suggestions. */
		COUNT,

		/** So many of so many. */
		RATE,

		/** So many deputies of so many. */
		DEPUTIES,

		/** Days. */
		DAYS

	}

	/**
	 * What a number is about.
	 */
	public enum Group {

		/** How many were put forward, and by whom. */
		PUT_FORWARD,

		/** Handed over and replied. */
		HANDLED,

		/** How far they are. */
		STANDING,

		/** What came of it. */
		RESULT,

		/** What deputies think of it. */
		VERDICT,

		/** Key supervision. */
		SUPERVISED;

		public String label() {
			return TEXTS.text("Group." + name());
		}

	}

}
