package cn.township.congress.service.reminder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.township.congress.domain.reminder.ReminderStep;
import cn.township.congress.domain.reminder.Rung;
import cn.township.congress.domain.territory.CodeRange;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is due as it stands on a day, and who is reminded of it: asked by the job that
 * writes reminders and by every page, so that they agree.
 */
@Component
class Reminding {

	private final DeadlineQueries deadlines;

	private final JdbcClient jdbc;

	Reminding(DeadlineQueries deadlines, JdbcClient jdbc) {
		this.deadlines = deadlines;
		this.jdbc = jdbc;
	}

	/** What somebody is reminded of on the day. */
	List<Due> on(LocalDate day, CodeRange area, @Nullable Long agencyId) {
		return due(day, new Reach(area, agencyId, day.plusDays(ReminderStep.FIRST_DAYS)));
	}

	/** What is late on the day. */
	List<Due> late(LocalDate day, CodeRange area) {
		return due(day, new Reach(area, null, day.minusDays(1)));
	}

	/** Everything that runs, however far away its last day is. */
	List<Due> all(LocalDate day, CodeRange area, @Nullable Long agencyId) {
		return due(day, new Reach(area, agencyId, Reach.EVER));
	}

	private List<Due> due(LocalDate day, Reach reach) {
		List<Deadline> running = this.deadlines.running(reach);
		Set<Long> onLine = running.isEmpty() ? Set.of() : onLine();
		return running.stream().map((deadline) -> due(deadline, day, onLine)).toList();
	}

	private static Due due(Deadline deadline, LocalDate day, Set<Long> onLine) {
		boolean byAgency = deadline.agencyId() != null && onLine.contains(deadline.agencyId());
		return ReminderStep.reached(deadline.dueOn(), day)
			.map((step) -> new Due(deadline, step, Rung.roles(step, byAgency)))
			.orElseGet(() -> new Due(deadline, null, List.of()));
	}

	/** Agencies somebody can log in for. */
	private Set<Long> onLine() {
		return new HashSet<>(this.jdbc.sql("SELECT agencies_on_line()").query(Long.class).list());
	}

}
