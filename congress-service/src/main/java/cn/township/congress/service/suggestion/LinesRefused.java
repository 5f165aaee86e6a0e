package cn.township.congress.service.suggestion;

import java.util.Map;

import cn.township.congress.domain.shared.RuleViolation;

/**
 * Of many suggestions entered at once some are refused; nothing was stored.
 */
public class LinesRefused extends RuntimeException {

	private final transient Map<Long, RuleViolation> refusals;

	LinesRefused(Map<Long, RuleViolation> refusals) {
		super(refusals.size() + " lines refused", null, false, false);
		this.refusals = Map.copyOf(refusals);
	}

	/** The reason by suggestion. */
	public Map<Long, RuleViolation> refusals() {
		return this.refusals;
	}

}
