package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.deputy.DeputyList.Standing;
import cn.township.congress.service.deputy.TermTasks.FirstSession;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Collects the dates and steps of the law nobody of a township may miss.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class TermTaskQueries {

	/** In the order of the doing; each number is that of the list behind it. */
	private static final List<DeputySet> SETS = List.of(DeputySet.TO_REVIEW, DeputySet.UNDER_REVIEW,
			DeputySet.TO_PUBLISH, DeputySet.TO_ANNOUNCE);

	private final DeputyList list;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	TermTaskQueries(DeputyList list, JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.list = list;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	public TermTasks tasks() {
		LocalDate today = LocalDate.now(this.clock);
		Map<DeputySet, Long> counts = this.list.counts(DeputyFilter.of(DeputySet.IN_OFFICE));
		Map<DeputySet, Long> waiting = new LinkedHashMap<>();
		SETS.forEach((set) -> waiting.put(set, counts.getOrDefault(set, 0L)));
		Standing standing = this.list.standing(null, null);
		FirstSession first = firstSession(today);
		boolean noneMet = standing.inOffice() == 0 && first != null;
		return new TermTasks(today, first, waiting, noneMet ? 0 : Math.max(0, standing.seats() - standing.inOffice()));
	}

	private @Nullable FirstSession firstSession(LocalDate today) {
		return this.jdbc
			.sql("SELECT c.id, c.term_no, c.elected_on, c.first_session_on FROM congress c WHERE c.unit_code = :unit"
					+ " AND c.ended_on IS NULL AND (c.first_session_on IS NULL OR c.first_session_on > :today)"
					+ " ORDER BY c.term_no DESC LIMIT 1")
			.param("unit", this.currentUser.actor().unitCode().value())
			.param("today", today)
			.query((row, number) -> {
				LocalDate elected = row.getObject("elected_on", LocalDate.class);
				return new FirstSession(row.getLong("id"), row.getInt("term_no"), elected,
						Congress.firstSessionDue(elected), row.getObject("first_session_on", LocalDate.class));
			})
			.optional()
			.orElse(null);
	}

}
