package cn.township.congress.service.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Carries out what one meeting of the presidium decided about many suggestions: all of
 * them or, where one is refused, none.
 */
@UseCase(Permission.HAND_OVER_SUGGESTION)
public class HandOverSuggestions {

	private final HandOverDeed deed;

	HandOverSuggestions(HandOverDeed deed) {
		this.deed = deed;
	}

	/**
	 * Returns what was handed over, in the order of the lines; what was merged into one
	 * follows it.
	 * @throws LinesRefused with the reason of every line that is refused
	 */
	public List<Long> execute(List<HandOverCommand> lines) {
		Map<Long, List<Long>> done = new LinkedHashMap<>();
		Map<Long, RuleViolation> refused = new LinkedHashMap<>();
		lines.forEach((line) -> done.put(line.id(), List.of()));
		lines.stream().sorted(Comparator.comparingLong(HandOverCommand::id)).forEach((line) -> {
			try {
				done.put(line.id(), this.deed.handOver(line));
			}
			catch (RuleViolation refusal) {
				refused.put(line.id(), refusal);
			}
			catch (OptimisticLockingFailureException changed) {
				refused.put(line.id(), new RuleViolation("suggestion.line.changed", null));
			}
		});
		if (!refused.isEmpty()) {
			throw new LinesRefused(refused);
		}
		List<Long> all = new ArrayList<>();
		done.values().forEach(all::addAll);
		return all;
	}

}
