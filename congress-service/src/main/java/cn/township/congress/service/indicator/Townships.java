package cn.township.congress.service.indicator;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.deputy.DeputySet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The townships of the reader's area with their deputies and seats, no numbers yet.
 */
@Component
class Townships {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	Townships(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/**
	 * In the order of their codes.
	 * @param unit only this one
	 */
	List<OverviewRow> on(LocalDate day, @Nullable Integer unit) {
		CodeRange area = (unit != null) ? new CodeRange(unit, unit) : this.currentUser.actor().unitCode().range();
		return this.jdbc.sql("""
				SELECT t.unit_code, t.name AS unit_name, p.name AS county_name, t.kind,
				  coalesce(d.deputies, 0) AS deputies, coalesce(c.seats, 0) AS seats
				FROM territory t
				LEFT JOIN territory p ON p.unit_code = t.parent_code
				LEFT JOIN LATERAL (SELECT id, seats FROM congress WHERE unit_code = t.unit_code
				  AND coalesce(first_session_on, elected_on) <= :day AND (ended_on IS NULL OR ended_on > :day)
				  ORDER BY first_session_on <= :day DESC NULLS LAST, term_no DESC LIMIT 1) c ON true
				LEFT JOIN (SELECT m.unit_code, count(*) AS deputies FROM deputy_mandate m
				  WHERE %s GROUP BY m.unit_code) d ON d.unit_code = t.unit_code
				WHERE t.unit_code BETWEEN :from AND :to AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP')
				ORDER BY t.unit_code""".formatted(DeputySet.IN_OFFICE.sql()))
			.param("from", area.from())
			.param("to", area.to())
			.param("day", day)
			.query((row, number) -> new OverviewRow(row.getInt("unit_code"), row.getString("unit_name"),
					row.getString("county_name"), UnitKind.valueOf(row.getString("kind")), row.getInt("deputies"),
					row.getInt("seats"), Figures.NONE))
			.list();
	}

}
