package cn.township.congress.service.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.township.congress.domain.rule.CountedFrom;
import cn.township.congress.domain.rule.DueState;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.rule.WorkdayDeadline;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.service.suggestion.Workbench.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Collects what is overdue, due and waiting, with the limit of each and what it rests on.
 */
@Queries(Permission.VIEW_WORKBENCH)
public class WorkbenchQueries {

	/** Most tasks on the page; the rest stands behind the counts. */
	public static final int MOST_TASKS = 12;

	/** In the order of urgency. */
	private static final List<SuggestionSet> OFFICE = List.of(SuggestionSet.OVERDUE, SuggestionSet.REQUESTS,
			SuggestionSet.DUE_SOON, SuggestionSet.TO_HAND_OVER, SuggestionSet.TO_ACCEPT, SuggestionSet.TO_CONCLUDE,
			SuggestionSet.TO_EVALUATE);

	private static final List<SuggestionSet> AGENCY = List.of(SuggestionSet.OVERDUE, SuggestionSet.DUE_SOON,
			SuggestionSet.HANDLING);

	private final SuggestionList list;

	private final HandOverTerms terms;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	WorkbenchQueries(SuggestionList list, HandOverTerms terms, JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.list = list;
		this.terms = terms;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	public Workbench workbench() {
		Actor actor = this.currentUser.actor();
		List<SuggestionSet> sets = (actor.agencyId() != null) ? AGENCY : OFFICE;
		List<Found> found = find(sets);
		Map<Long, ReplyDeadline> deadlines = deadlines(found);
		LocalDate today = LocalDate.now(this.clock);
		List<Task> tasks = found.stream()
			.map((f) -> task(f, actor.unitCode(), deadlines.get(f.row().id()), today))
			.toList();
		List<SuggestionSet> counted = new ArrayList<>(sets);
		counted.addAll(List.of(SuggestionSet.ALL, SuggestionSet.HANDLING, SuggestionSet.REPLIED_EVER,
				SuggestionSet.HANDED_OVER_EVER, SuggestionSet.CONCLUDED));
		return new Workbench(today, tasks, this.list.counts(SuggestionFilter.of(SuggestionSet.ALL), counted));
	}

	private List<Found> find(List<SuggestionSet> sets) {
		List<Found> found = new ArrayList<>();
		Set<Long> seen = new HashSet<>();
		for (SuggestionSet set : sets) {
			if (found.size() < MOST_TASKS) {
				this.list.find(SuggestionFilter.of(set), SliceRequest.first(MOST_TASKS))
					.rows()
					.stream()
					.filter((row) -> found.size() < MOST_TASKS && seen.add(row.id()))
					.forEach((row) -> found.add(new Found(set, row)));
			}
		}
		return found;
	}

	private Task task(Found found, AdminCode unit, @Nullable ReplyDeadline deadline, LocalDate today) {
		SuggestionRow row = found.row();
		return switch (found.set()) {
			case TO_HAND_OVER -> task(found, this.terms.handOverUntil(unit, row.submittedOn()),
					LawArticle.ORG_42.label() + "，主席团研究交办", today);
			case TO_ACCEPT -> new Task(row, found.set(), LawArticle.DEP_24.label(), null, DueState.NONE);
			case TO_CONCLUDE -> new Task(row, found.set(), "代表已评价", null, DueState.NONE);
			case TO_EVALUATE -> new Task(row, found.set(), "答复后征询代表意见", null, DueState.NONE);
			default -> new Task(row, found.set(), (deadline != null) ? deadline.sentence() : "", row.dueOn(),
					DueState.of(row.dueOn(), today));
		};
	}

	private static Task task(Found found, WorkdayDeadline until, String basis, LocalDate today) {
		String note = until.isEstimated() ? basis + "（" + until.note() + "）" : basis;
		boolean inSession = found.row().citation().inSession();
		LocalDate dueOn = inSession ? null : until.date();
		return new Task(found.row(), found.set(), note, dueOn, DueState.of(dueOn, today));
	}

	private Map<Long, ReplyDeadline> deadlines(List<Found> found) {
		List<Long> ids = found.stream().map((f) -> f.row().id()).toList();
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				SELECT h.suggestion_id, h.handed_over_on, h.start_on, h.counted_from, h.months, h.latest_months,
				  h.due_on, h.basis, h.latest_basis
				FROM hand_over h WHERE h.suggestion_id IN (:ids) AND h.role = 'LEAD' AND h.ended_on IS NULL""")
			.param("ids", ids)
			.query((row, number) -> Map.entry(row.getLong(1),
					new ReplyDeadline(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class),
							CountedFrom.valueOf(row.getString(4)), row.getInt(5), row.getInt(6),
							row.getObject(7, LocalDate.class), row.getString(8), row.getString(9))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private record Found(SuggestionSet set, SuggestionRow row) {
	}

}
