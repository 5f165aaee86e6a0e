package cn.township.congress.domain.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.shared.RuleViolation;

/**
 * A deputy who signs together with others, with the standing on that day.
 */
public record Signatory(long mandateId, String name, Standing standing) {

	/**
	 * @throws RuleViolation if the deputy was not in office or suspended that day
	 */
	public void requireMayAct(LocalDate day) {
		if (!this.standing.mayAct()) {
			throw new RuleViolation("deputy.mayNotSign", this.standing.basis(), this.name, this.standing, day);
		}
	}

}
