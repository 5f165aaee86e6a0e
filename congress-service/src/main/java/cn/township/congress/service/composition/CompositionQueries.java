package cn.township.congress.service.composition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.deputy.DeputySet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The composition table of the reader's area or a part of it, live and frozen.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class CompositionQueries {

	private final CompositionCounter counter;

	private final SnapshotStore snapshots;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	CompositionQueries(CompositionCounter counter, SnapshotStore snapshots, JdbcClient jdbc, CurrentUser currentUser,
			Clock clock) {
		this.counter = counter;
		this.snapshots = snapshots;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Counted now.
	 * @param unit an area within the reader's; none for the reader's own
	 * @param day none for today; a day to come is today, for nobody knows it yet
	 * @param deputies those in office, or those elected who are not yet
	 * @throws NotFound if the area is none of the reader's
	 */
	public Composition composition(@Nullable Integer unit, @Nullable LocalDate day, DeputySet deputies) {
		LocalDate today = LocalDate.now(this.clock);
		AdminCode area = area(unit);
		return this.counter.count(area, name(area), (day != null && day.isBefore(today)) ? day : today, deputies);
	}

	/** The terms there are, the newest first. */
	public List<TermChoice> terms(@Nullable Integer unit) {
		LocalDate today = LocalDate.now(this.clock);
		CodeRange range = area(unit).range();
		return this.jdbc.sql("""
				SELECT c.term_no, bool_or(c.first_session_on <= :today) IS TRUE AS met,
				  min(coalesce(c.ended_on - 1, :today)) AS day
				FROM congress c WHERE c.unit_code BETWEEN :from AND :to AND c.elected_on <= :today
				GROUP BY c.term_no ORDER BY c.term_no DESC""")
			.param("today", today)
			.param("from", range.from())
			.param("to", range.to())
			.query((row, number) -> new TermChoice(row.getInt("term_no"), row.getObject("day", LocalDate.class),
					row.getBoolean("met") ? DeputySet.IN_OFFICE : DeputySet.TO_TAKE_OFFICE))
			.list();
	}

	/** The frozen tables of an area, the newest first. */
	public List<SnapshotRow> snapshots(@Nullable Integer unit) {
		return this.snapshots.list(area(unit).value());
	}

	/**
	 * @throws NotFound if there is none within the scope
	 */
	public Snapshot snapshot(long id) {
		return this.snapshots.find(id).orElseThrow(() -> new NotFound("composition", id));
	}

	/** What the area reported last; before another one, where one is given. */
	public Optional<Snapshot> reported(@Nullable Integer unit, @Nullable Long before) {
		return this.snapshots.latest(area(unit).value(), before);
	}

	private AdminCode area(@Nullable Integer unit) {
		AdminCode own = this.currentUser.actor().unitCode();
		if (unit == null) {
			return own;
		}
		if (!own.range().contains(unit)) {
			throw new NotFound("unit", unit);
		}
		return new AdminCode(unit);
	}

	private String name(AdminCode area) {
		Actor actor = this.currentUser.actor();
		if (actor.unitCode().equals(area)) {
			return actor.unitName();
		}
		return this.jdbc.sql("SELECT t.name FROM territory t WHERE t.unit_code = :unit")
			.param("unit", area.value())
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("unit", area.value()));
	}

}
