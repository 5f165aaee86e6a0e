package cn.township.congress.service.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.township.congress.domain.rule.CountedFrom;
import cn.township.congress.domain.rule.DueState;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.rule.WorkdayDeadline;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.suggestion.Workbench.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Collects what is overdue, due and waiting, with the limit of each and what it rests on.
 */
@Queries(Permission.VIEW_WORKBENCH)
public class WorkbenchQueries {

	/** Most tasks on the page; the rest stands behind the counts. */
	public static final int MOST_TASKS = 8;

	/** In the order of urgency. */
	private static final List<SuggestionSet> OFFICE = List.of(SuggestionSet.OVERDUE, SuggestionSet.REQUESTS,
			SuggestionSet.DUE_SOON, SuggestionSet.TO_HAND_OVER, SuggestionSet.TO_ACCEPT, SuggestionSet.TO_CONCLUDE,
			SuggestionSet.TO_EVALUATE);

	private static final List<SuggestionSet> AGENCY = List.of(SuggestionSet.OVERDUE, SuggestionSet.DUE_SOON,
			SuggestionSet.TO_TAKE_UP, SuggestionSet.HANDLING);

	private static final List<SuggestionSet> OF_YEAR = List.of(SuggestionSet.ALL, SuggestionSet.HANDED_OVER_EVER,
			SuggestionSet.REPLIED_EVER, SuggestionSet.DUE_OR_REPLIED, SuggestionSet.REPLIED_IN_TIME,
			SuggestionSet.OVERDUE, SuggestionSet.UNREPLIED_OVERDUE, SuggestionSet.CONCLUDED,
			SuggestionSet.EVALUATED_EVER, SuggestionSet.SATISFIED, SuggestionSet.DISSATISFIED);

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
		LocalDate today = LocalDate.now(this.clock);
		Map<SuggestionSet, Long> waiting = waiting((actor.agencyId() != null) ? AGENCY : OFFICE);
		List<Found> found = find(waiting);
		Map<Long, String> sentences = sentences(found);
		List<Task> tasks = found.stream()
			.map((f) -> task(f, actor.unitCode(), sentences.getOrDefault(f.row().id(), ""), today))
			.toList();
		SuggestionFilter ofYear = SuggestionFilter.of(SuggestionSet.ALL).inYear(today.getYear());
		return new Workbench(today, tasks, waiting, today.getYear(), this.list.counts(ofYear, OF_YEAR));
	}

	private Map<SuggestionSet, Long> waiting(List<SuggestionSet> sets) {
		Map<SuggestionSet, Long> counts = this.list.counts(SuggestionFilter.of(SuggestionSet.ALL), sets);
		Map<SuggestionSet, Long> byUrgency = new LinkedHashMap<>();
		sets.forEach((set) -> byUrgency.put(set, counts.get(set)));
		return byUrgency;
	}

	/** Reads only the sets that have rows, until the page is full. */
	private List<Found> find(Map<SuggestionSet, Long> waiting) {
		List<Found> found = new ArrayList<>();
		Set<Long> seen = new HashSet<>();
		waiting.forEach((set, count) -> {
			if (count > 0 && found.size() < MOST_TASKS) {
				this.list.first(SuggestionFilter.of(set), MOST_TASKS)
					.stream()
					.filter((row) -> found.size() < MOST_TASKS && seen.add(row.id()))
					.forEach((row) -> found.add(new Found(set, row)));
			}
		});
		return found;
	}

	private Task task(Found found, AdminCode unit, String sentence, LocalDate today) {
		SuggestionRow row = found.row();
		return switch (found.set()) {
			case TO_HAND_OVER -> toHandOver(found, unit, today);
			case TO_ACCEPT -> new Task(row, found.set(),
					(row.citation().inSession() ? LawArticle.DEP_24 : LawArticle.DEP_36).label(), null, DueState.NONE);
			case TO_CONCLUDE -> new Task(row, found.set(), LocalRule.PROVINCE.label(), null, DueState.NONE);
			case TO_EVALUATE -> new Task(row, found.set(), LocalRule.PROVINCE.label(), null, DueState.NONE);
			default -> new Task(row, found.set(), sentence, row.dueOn(), DueState.of(row.dueOn(), today));
		};
	}

	/** Made in session, the presidium decides without a limit of days. */
	private Task toHandOver(Found found, AdminCode unit, LocalDate today) {
		SuggestionRow row = found.row();
		if (row.citation().inSession()) {
			return new Task(row, found.set(), LawArticle.ORG_42.label(), null, DueState.NONE);
		}
		WorkdayDeadline until = this.terms.handOverUntil(unit, row.submittedOn());
		String basis = LawArticle.ORG_42.label() + "，" + this.terms.handOverBasis(unit, row.submittedOn());
		String note = until.isEstimated() ? basis + "（" + until.note() + "）" : basis;
		return new Task(row, found.set(), note, until.date(), DueState.of(until.date(), today));
	}

	/** From which day the deadline in force is counted, by which text. */
	private Map<Long, String> sentences(List<Found> found) {
		List<Long> ids = found.stream().map((f) -> f.row().id()).toList();
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				SELECT h.suggestion_id, h.handed_over_on, h.start_on, h.counted_from, h.months, h.latest_months,
				  h.due_on, h.basis, h.latest_basis, r.required_on, r.months, r.basis
				FROM hand_over h
				LEFT JOIN LATERAL (SELECT required_on, months, basis FROM rehandling
				  WHERE suggestion_id = h.suggestion_id ORDER BY id DESC LIMIT 1) r ON true
				WHERE h.suggestion_id IN (:ids) AND h.role = 'LEAD' AND h.ended_on IS NULL""")
			.param("ids", ids)
			.query((row, number) -> Map.entry(row.getLong(1), sentence(row)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static String sentence(ResultSet row) throws SQLException {
		LocalDate again = row.getObject(10, LocalDate.class);
		if (again != null) {
			return "自" + again.getYear() + "年" + again.getMonthValue() + "月" + again.getDayOfMonth() + "日要求重新办理起"
					+ ChineseNumber.ofMeasure(row.getInt(11)) + "个月，" + row.getString(12);
		}
		return new ReplyDeadline(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class),
				CountedFrom.valueOf(row.getString(4)), row.getInt(5), row.getInt(6), row.getObject(7, LocalDate.class),
				row.getString(8), row.getString(9))
			.sentence();
	}

	private record Found(SuggestionSet set, SuggestionRow row) {
	}

}
