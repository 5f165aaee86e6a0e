package cn.township.congress.service.suggestion;

import java.util.Map;

import cn.township.congress.domain.shared.RuleViolation;

/**
 * Of many suggestions entered at once some are refused; nothing was stored.
 */
public class LinesRefused extends RuntimeException {

	private final transient Map<Long, RuleViolation> refusals;

	private final transient Map<Long, String> files;

	LinesRefused(Map<Long, RuleViolation> refusals) {
		this(refusals, Map.of());
	}

	LinesRefused(Map<Long, RuleViolation> refusals, Map<Long, String> files) {
		super(refusals.size() + files.size() + " lines refused", null, false, false);
		this.refusals = Map.copyOf(refusals);
		this.files = Map.copyOf(files);
	}

	/** The reason by suggestion. */
	public Map<Long, RuleViolation> refusals() {
		return this.refusals;
	}

	/** Why a file is refused, by suggestion. */
	public Map<Long, String> files() {
		return this.files;
	}

}
