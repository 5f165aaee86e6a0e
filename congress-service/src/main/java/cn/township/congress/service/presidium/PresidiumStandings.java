package cn.township.congress.service.presidium;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.rule.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether presidiums meet often enough, and what waits for them.
 */
@Queries(Permission.VIEW_SESSIONS)
public class PresidiumStandings {

	private static final int MONTHS_OF_A_QUARTER = 3;

	private final JdbcClient jdbc;

	private final Rules rules;

	private final WaitingRoom waiting;

	private final CurrentUser currentUser;

	private final Clock clock;

	PresidiumStandings(JdbcClient jdbc, Rules rules, WaitingRoom waiting, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.waiting = waiting;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Of the user's own township. */
	public PresidiumStanding own() {
		return of(this.currentUser.actor().unitCode().value());
	}

	/**
	 * Of one township.
	 * @throws NotFound if it is outside of the scope
	 */
	public PresidiumStanding of(int unit) {
		PresidiumStanding found = find(new CodeRange(unit, unit)).stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("township", unit));
		return found.with(this.waiting.counts(unit));
	}

	/** Of every township of the user's area, without what waits there. */
	public List<PresidiumStanding> all() {
		return find(this.currentUser.actor().unitCode().range());
	}

	private List<PresidiumStanding> find(CodeRange area) {
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc.sql("""
				SELECT t.unit_code, t.name, h.last_on, h.this_year, a.id AS ahead_id, a.held_on AS ahead_on
				FROM territory t
				LEFT JOIN LATERAL (SELECT max(m.held_on) AS last_on,
				    count(*) FILTER (WHERE m.held_on >= :year) AS this_year FROM meeting m
				  WHERE m.unit_code = t.unit_code AND m.kind = 'PRESIDIUM' AND m.course_id IS NULL
				  AND m.status = 'HELD' AND m.held_on <= :day) h ON true
				LEFT JOIN LATERAL (SELECT m.id, m.held_on FROM meeting m
				  WHERE m.unit_code = t.unit_code AND m.kind = 'PRESIDIUM' AND m.course_id IS NULL
				  AND m.status IN ('DRAFT', 'SCHEDULED', 'NOTIFIED') ORDER BY m.held_on, m.id LIMIT 1) a ON true
				WHERE t.unit_code BETWEEN :from AND :to AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP')
				ORDER BY t.unit_code""")
			.param("from", area.from())
			.param("to", area.to())
			.param("day", today)
			.param("year", today.withDayOfYear(1))
			.query((row, number) -> standing(row, today))
			.list();
	}

	private PresidiumStanding standing(ResultSet row, LocalDate today) throws SQLException {
		int unit = row.getInt("unit_code");
		Settings settings = this.rules.settings(new AdminCode(unit), today);
		int months = settings.number(SettingKey.PRESIDIUM_MAX_GAP_MONTHS);
		LocalDate last = row.getObject("last_on", LocalDate.class);
		long ahead = row.getLong("ahead_id");
		return new PresidiumStanding(unit, row.getString("name"), today, last, months,
				settings.basis(SettingKey.PRESIDIUM_MAX_GAP_MONTHS).label(),
				(last != null) ? last.plusMonths(months) : null, row.getInt("this_year"),
				(today.getMonthValue() + MONTHS_OF_A_QUARTER - 1) / MONTHS_OF_A_QUARTER,
				(ahead > 0) ? new PresidiumStanding.Ahead(ahead, row.getObject("ahead_on", LocalDate.class)) : null,
				List.of());
	}

}
