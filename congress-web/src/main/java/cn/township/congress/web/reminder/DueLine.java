package cn.township.congress.web.reminder;

import java.time.LocalDate;
import java.util.stream.Collectors;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.reminder.Deadline;
import cn.township.congress.service.reminder.Due;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list, all texts ready.
 *
 * @param what what is to be done
 * @param owner who has to do it
 * @param reminded who is reminded of it
 */
public record DueLine(String unitName, String what, String title, String href, @Nullable String owner, String basis,
		String due, Badge state, String reminded) {

	static DueLine of(Due due, LocalDate today, Labels labels) {
		Deadline deadline = due.deadline();
		String what = labels.of((deadline.task() != null) ? deadline.task() : deadline.kind());
		String reminded = due.roles().stream().map((role) -> name(role, labels)).collect(Collectors.joining("、"));
		return new DueLine(deadline.unitName(), what, deadline.title(), deadline.href(), deadline.owner(),
				deadline.basis(), labels.date(deadline.dueOn()), Badge.deadline(deadline.dueOn(), today), reminded);
	}

	static String name(Role role, Labels labels) {
		return switch (role) {
			case AGENCY -> "承办单位";
			case COUNTY -> "县人大";
			default -> labels.of(role);
		};
	}

}
