package cn.township.congress.service.presidium;

import java.io.Serial;

import cn.township.congress.domain.shared.RuleViolation;

/**
 * A rule refuses to move one subject on: says which one.
 */
public class SubjectRefused extends RuleViolation {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String subject;

	SubjectRefused(String subject, RuleViolation cause) {
		super(cause.key(), cause.basis(), cause.args());
		this.subject = subject;
	}

	/** Title of what could not move on. */
	public String subject() {
		return this.subject;
	}

}
