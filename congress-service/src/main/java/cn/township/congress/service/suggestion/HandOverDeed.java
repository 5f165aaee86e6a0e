package cn.township.congress.service.suggestion;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.suggestion.HandOverDecision;
import cn.township.congress.domain.suggestion.Suggestion;
import org.springframework.stereotype.Component;

/**
 * Hands one suggestion over, alone or among many of the same meeting; what was merged
 * into it goes along.
 */
@Component
class HandOverDeed {

	private final SuggestionDesk desk;

	private final HandOverDecisions decisions;

	HandOverDeed(SuggestionDesk desk, HandOverDecisions decisions) {
		this.desk = desk;
		this.decisions = decisions;
	}

	/** Returns what was handed over, each with a sheet of its own. */
	List<Long> handOver(HandOverCommand command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		HandOverDecision decision = this.decisions.of(suggestion, command);
		suggestion.handOver(decision, entry);
		List<Long> done = new ArrayList<>(List.of(command.id()));
		this.desk.mergedInto(command.id()).forEach((merged) -> {
			this.decisions.expect(merged, command);
			merged.handOverWith(suggestion, decision, entry);
			done.add(merged.id());
		});
		return done;
	}

}
