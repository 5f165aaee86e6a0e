package cn.township.congress.domain.account;

import java.time.Duration;
import java.util.List;

/**
 * How long an account rests after wrong passwords: not at all for the first four, then 1,
 * 5, 15 and from there on 60 minutes.
 */
final class Lockout {

	static final int TOLERATED = 5;

	private static final List<Duration> DELAYS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofMinutes(60));

	private Lockout() {
	}

	static Duration after(int failures) {
		if (failures < TOLERATED) {
			return Duration.ZERO;
		}
		return DELAYS.get(Math.min(failures - TOLERATED, DELAYS.size() - 1));
	}

}
