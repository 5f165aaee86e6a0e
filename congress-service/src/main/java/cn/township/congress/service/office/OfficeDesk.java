package cn.township.congress.service.office;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.CurrentUser;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every deed about an office needs: the day with the person entering it, and the
 * session it fell into.
 */
@Component
class OfficeDesk {

	private final CurrentUser currentUser;

	private final JdbcClient jdbc;

	private final Clock clock;

	OfficeDesk(CurrentUser currentUser, JdbcClient jdbc, Clock clock) {
		this.currentUser = currentUser;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, operator());
	}

	/** Who enters it; the system where nobody is logged in. */
	String operator() {
		return this.currentUser.find().map((actor) -> actor.displayName()).orElse("系统");
	}

	/** The session of that congress that sat on the day; none between sessions. */
	@Nullable Long sessionOn(long congressId, LocalDate day) {
		return this.jdbc
			.sql("SELECT id FROM congress_session WHERE congress_id = :congress AND opened_on <= :day"
					+ " AND (closed_on IS NULL OR closed_on >= :day) ORDER BY session_no DESC LIMIT 1")
			.param("congress", congressId)
			.param("day", day)
			.query(Long.class)
			.optional()
			.orElse(null);
	}

}
