package cn.township.congress.service.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import cn.township.congress.domain.suggestion.Suggestion;
import jakarta.persistence.EntityManager;

/**
 * Stores walked suggestions a few hundred at a time and lets go of them, so that memory
 * does not grow with the ledger. One per import.
 */
final class LedgerStore implements Consumer<Suggestion> {

	private static final int AT_ONCE = 200;

	private final SuggestionDesk desk;

	private final EntityManager entities;

	private final List<Suggestion> waiting = new ArrayList<>();

	private final List<Long> ids = new ArrayList<>();

	LedgerStore(SuggestionDesk desk, EntityManager entities) {
		this.desk = desk;
		this.entities = entities;
	}

	@Override
	public void accept(Suggestion suggestion) {
		this.waiting.add(suggestion);
		if (this.waiting.size() == AT_ONCE) {
			flush();
		}
	}

	/** Writes the rest and says which suggestions there are. */
	List<Long> finish() {
		flush();
		return List.copyOf(this.ids);
	}

	private void flush() {
		this.waiting.forEach((suggestion) -> this.ids.add(this.desk.save(suggestion).id()));
		this.entities.flush();
		this.entities.clear();
		this.waiting.clear();
	}

}
