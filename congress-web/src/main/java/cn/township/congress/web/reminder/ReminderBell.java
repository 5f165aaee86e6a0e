package cn.township.congress.web.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.reminder.ReminderQueries;
import cn.township.congress.web.shared.BellSource;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Counts what the reader is reminded of. It is counted anew every few seconds only, for a
 * county once a minute; the page of reminders itself is always fresh.
 */
@Component
class ReminderBell implements BellSource {

	private static final Duration FRESH = Duration.ofSeconds(5);

	private static final Duration FRESH_FOR_COUNTY = Duration.ofMinutes(1);

	private final Map<Reader, Count> counts = new ConcurrentHashMap<>();

	private final CurrentUser currentUser;

	private final ReminderQueries reminders;

	private final Clock clock;

	ReminderBell(CurrentUser currentUser, ReminderQueries reminders, Clock clock) {
		this.currentUser = currentUser;
		this.reminders = reminders;
		this.clock = clock;
	}

	@Override
	public @Nullable Integer count() {
		return this.currentUser.find()
			.filter((actor) -> actor.may(Permission.VIEW_REMINDERS))
			.map(this::count)
			.orElse(null);
	}

	private int count(Actor actor) {
		Reader reader = new Reader(actor.unitCode(), actor.role(), actor.agencyId());
		Instant now = this.clock.instant();
		Count count = this.counts.get(reader);
		if (count == null || !now.isBefore(count.until())) {
			Duration fresh = (actor.role() == Role.COUNTY) ? FRESH_FOR_COUNTY : FRESH;
			count = new Count(this.reminders.bell().mine(), now.plus(fresh));
			this.counts.put(reader, count);
		}
		return count.number();
	}

	private record Reader(AdminCode unit, Role role, @Nullable Long agency) {

	}

	private record Count(int number, Instant until) {

	}

}
