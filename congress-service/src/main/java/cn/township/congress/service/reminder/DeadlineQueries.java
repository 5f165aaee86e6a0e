package cn.township.congress.service.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.rule.RuleBook;
import cn.township.congress.service.rule.Rules;

import org.springframework.stereotype.Component;

/**
 * The one definition of what runs until when. A few reads of tables and two of rules,
 * whatever the number of units and rows; each within the scope of who asks.
 */
@Component
class DeadlineQueries {

	private final ReplyClocks replies;

	private final NamedDays named;

	private final WorkdayClocks workdays;

	private final FollowUps followUps;

	private final Rules rules;

	DeadlineQueries(ReplyClocks replies, NamedDays named, WorkdayClocks workdays, FollowUps followUps, Rules rules) {
		this.replies = replies;
		this.named = named;
		this.workdays = workdays;
		this.followUps = followUps;
		this.rules = rules;
	}

	/** What runs now, the most urgent first. */
	List<Deadline> running(Reach reach) {
		List<Deadline> found = new ArrayList<>(this.replies.running(reach));
		List<RuleClock> clocks = Stream.concat(this.named.running(reach), this.workdays.running(reach)).toList();
		if (!clocks.isEmpty()) {
			RuleBook book = this.rules.book(units(clocks));
			clocks.forEach((clock) -> found.add(clock.deadline(book)));
		}
		found.addAll(this.followUps.running(reach));
		return found.stream().filter(reach::takes).sorted(Deadline.BY_URGENCY).toList();
	}

	private static Set<AdminCode> units(List<RuleClock> clocks) {
		return clocks.stream().map(RuleClock::unit).collect(Collectors.toSet());
	}

}
