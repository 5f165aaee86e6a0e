package cn.township.congress.domain.account;

import java.time.Duration;
import java.time.Instant;

/**
 * A one-time code (一次性口令) as it is stored: its hash and the moment it stops working. The
 * code itself is shown once, to the administrator who hands it on.
 */
public record OneTimeCode(String hash, Instant expiresAt) {

	/** How long there is to use it. */
	public static final Duration VALIDITY = Duration.ofDays(7);

	public static OneTimeCode issued(String hash, Instant now) {
		return new OneTimeCode(hash, now.plus(VALIDITY));
	}

}
