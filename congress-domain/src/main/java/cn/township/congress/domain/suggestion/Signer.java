package cn.township.congress.domain.suggestion;

import cn.township.congress.domain.deputy.MandateStatus;

/**
 * A deputy who signs, with the state of the mandate on that day.
 */
public record Signer(long mandateId, String name, MandateStatus status) {
}
