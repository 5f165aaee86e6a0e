package cn.township.congress.service.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When the user logged in the time before, so that a foreign login is noticed.
 */
@Queries(Permission.OWN_ACCOUNT)
public class LastLogin {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	LastLogin(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Nothing at the first login. */
	public Optional<LocalDateTime> previous() {
		return this.jdbc.sql("SELECT previous_login_at FROM account WHERE id = :id AND previous_login_at IS NOT NULL")
			.param("id", this.currentUser.actor().accountId())
			.query(Timestamp.class)
			.optional()
			.map((at) -> LocalDateTime.ofInstant(at.toInstant(), this.clock.getZone()));
	}

}
