package cn.township.congress.service.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.reminder.DueList.Town;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is due, cut to the reader: the township's office sees all of the township, an
 * agency what it has to do itself, a county only what is late.
 */
@Queries(Permission.VIEW_REMINDERS)
public class ReminderQueries {

	private final Reminding reminding;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	ReminderQueries(Reminding reminding, JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.reminding = reminding;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * A part of the list, the most urgent first; for the county by township.
	 * @param unit code of a township; none for all of the area
	 */
	public DueList list(ReminderSet set, @Nullable Integer unit, SliceRequest request) {
		Actor actor = this.currentUser.actor();
		LocalDate today = LocalDate.now(this.clock);
		boolean county = actor.role() == Role.COUNTY;
		List<Due> all = county ? this.reminding.late(today, actor.unitCode().range())
				: this.reminding.all(today, actor.unitCode().range(), actor.agencyId());
		List<Due> shown = all.stream()
			.filter((due) -> unit == null || due.deadline().unitCode() == unit)
			.filter((due) -> set.has(due, actor.role()))
			.toList();
		return new DueList(today, slice(shown, request), counts(all, actor.role()), county ? towns(all) : List.of());
	}

	/** What the reader is reminded of today. */
	public Bell bell() {
		Actor actor = this.currentUser.actor();
		LocalDate today = LocalDate.now(this.clock);
		List<Due> due = (actor.role() == Role.COUNTY) ? this.reminding.late(today, actor.unitCode().range())
				: this.reminding.on(today, actor.unitCode().range(), actor.agencyId());
		List<Due> mine = due.stream().filter((one) -> ReminderSet.MINE.has(one, actor.role())).toList();
		return new Bell(mine.size(), (int) mine.stream().filter(Due::isLate).count());
	}

	/** The reminders as they were given, the latest first. */
	public Slice<ReminderEntry> history(SliceRequest request) {
		Conditions conditions = historyConditions();
		long count = this.jdbc
			.sql("SELECT count(*) FROM (SELECT FROM reminder x" + conditions.where() + " LIMIT "
					+ (Slice.COUNT_LIMIT + 1) + ") q")
			.params(conditions.params())
			.query(Long.class)
			.single();
		String key = request.key();
		if (key != null && key.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,18}")) {
			conditions
				.and("(x.reminded_on, x.id) " + (request.isBackwards() ? ">" : "<") + " (:keyDay::date, :keyId)",
						"keyDay", key.substring(0, 10))
				.with("keyId", Long.valueOf(key.substring(11)));
		}
		String order = request.isBackwards() ? "x.reminded_on, x.id" : "x.reminded_on DESC, x.id DESC";
		List<ReminderEntry> rows = this.jdbc
			.sql("""
					SELECT x.id, t.name AS unit_name, x.kind, x.obligation_kind, x.title, x.suggestion_id, x.due_on, x.basis,
					  x.step, x.role, a.name AS agency, x.reminded_on
					FROM reminder x JOIN territory t ON t.unit_code = x.unit_code LEFT JOIN agency a ON a.id = x.agency_id"""
					+ conditions.where() + " ORDER BY " + order + " LIMIT " + (request.size() + 1))
			.params(conditions.params())
			.query(ReminderEntry.class)
			.list();
		return Slice.of(rows, request, (row) -> row.remindedOn() + "_" + row.id(), count);
	}

	private Conditions historyConditions() {
		Actor actor = this.currentUser.actor();
		Conditions conditions = new Conditions()
			.and("x.unit_code BETWEEN :from AND :to", "from", actor.unitCode().range().from())
			.with("to", actor.unitCode().range().to());
		return (actor.role() == Role.COUNTY) ? conditions.and("x.role = 'COUNTY'") : conditions;
	}

	private static Map<ReminderSet, Long> counts(List<Due> all, Role reader) {
		Map<ReminderSet, Long> counts = new EnumMap<>(ReminderSet.class);
		for (ReminderSet set : ReminderSet.values()) {
			counts.put(set, all.stream().filter((due) -> set.has(due, reader)).count());
		}
		return counts;
	}

	private static List<Town> towns(List<Due> all) {
		Map<Integer, Town> towns = new TreeMap<>();
		all.forEach((due) -> towns.merge(due.deadline().unitCode(),
				new Town(due.deadline().unitCode(), due.deadline().unitName(), 1),
				(one, other) -> new Town(one.code(), one.name(), one.count() + 1)));
		return List.copyOf(towns.values());
	}

	/** The rows are at hand already, so that a key only says where to go on. */
	private static Slice<Due> slice(List<Due> all, SliceRequest request) {
		List<Due> ahead = new ArrayList<>(all);
		if (request.isBackwards()) {
			Collections.reverse(ahead);
		}
		int start = 0;
		for (int i = 0; i < ahead.size(); i++) {
			if (ahead.get(i).deadline().key().equals(request.key())) {
				start = i + 1;
			}
		}
		List<Due> fetched = ahead.subList(start, Math.min(ahead.size(), start + request.size() + 1));
		return Slice.of(fetched, request, (due) -> due.deadline().key(), all.size());
	}

	/**
	 * @param mine what the reader is reminded of
	 * @param late how many of them are late
	 */
	public record Bell(int mine, int late) {
	}

}
