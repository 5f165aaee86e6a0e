package cn.township.congress.web.deputy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.township.congress.service.deputy.DecideConflicts;
import cn.township.congress.service.deputy.RosterChoice;
import org.jspecify.annotations.Nullable;

/**
 * The conflicts of a preview as they were sent: for each a field {@code mark:…} with what
 * it looked like, and {@code choice:…} if one was chosen.
 */
final class DecisionForm {

	private static final String MARK = "mark:";

	private DecisionForm() {
	}

	static DecideConflicts.Command command(long batch, Map<String, String> params) {
		List<DecideConflicts.Decided> decided = new ArrayList<>();
		params.forEach((name, mark) -> {
			String key = name.startsWith(MARK) ? name.substring(MARK.length()) : "";
			RosterChoice choice = choice(params.get("choice:" + key));
			if (choice != null) {
				decided.add(new DecideConflicts.Decided(key, mark, choice));
			}
		});
		return new DecideConflicts.Command(batch, decided, choice(params.get("rest")));
	}

	private static @Nullable RosterChoice choice(@Nullable String sent) {
		return Arrays.stream(RosterChoice.values()).filter((one) -> one.name().equals(sent)).findFirst().orElse(null);
	}

}
