package cn.township.congress.service.deputy;

import java.util.Set;

import cn.township.congress.service.deputy.KnownDeputies.Known;
import cn.township.congress.service.sheet.Column;
import org.jspecify.annotations.Nullable;

/**
 * Who a row is about.
 *
 * @param known the person, null for somebody new
 * @param kept columns in which what the system says stays
 * @param state whether that is settled
 */
record RosterMatch(@Nullable Known known, Set<Column<?>> kept, State state) {

	static final RosterMatch NOBODY = new RosterMatch(null, Set.of(), State.SETTLED);

	/** Whether the row can be stored. */
	enum State {

		/** Who it is about is known. */
		SETTLED,
		/** A person has to decide. */
		OPEN,
		/** It was decided to leave it out. */
		SKIPPED

	}

	static RosterMatch of(Known known, Column<?>... kept) {
		return new RosterMatch(known, Set.of(kept), State.SETTLED);
	}

	/** In doubt, or left out; the person is the one it seems to be about. */
	static RosterMatch undone(@Nullable RosterChoice choice, Known known) {
		return new RosterMatch(known, Set.of(), (choice == RosterChoice.SKIP) ? State.SKIPPED : State.OPEN);
	}

	boolean isSettled() {
		return this.state == State.SETTLED;
	}

}
