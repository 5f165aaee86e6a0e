package cn.township.congress.service.account;

import java.time.Instant;

/**
 * A one-time code to be shown once, to the administrator who hands it on.
 */
public record IssuedCode(long accountId, String username, String displayName, String code, Instant expiresAt) {

	@Override
	public String toString() {
		return this.username;
	}

}
