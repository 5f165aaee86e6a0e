package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.deputy.Standing;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up deputies who sign together, with their standing on the day they sign.
 */
@Component
public class Signatories {

	private static final String SQL = """
			SELECT m.id, p.name, CASE WHEN m.congress_id <> :congress THEN 'ELSEWHERE'
			  WHEN m.ended_on <= :day THEN 'ENDED'
			  WHEN m.in_office_from IS NULL OR m.in_office_from > :day THEN 'NOT_YET'
			  WHEN EXISTS (SELECT FROM suspension u WHERE u.mandate_id = m.id AND u.from_on <= :day
			    AND (u.until_on IS NULL OR u.until_on > :day)) THEN 'SUSPENDED'
			  ELSE 'IN_OFFICE' END AS standing
			FROM deputy_mandate m JOIN person p ON p.id = m.person_id WHERE m.unit_code = :unit AND m.id IN (:ids)""";

	private final JdbcClient jdbc;

	Signatories(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * In the order asked for.
	 * @throws NotFound if one is no deputy of the township
	 */
	public List<Signatory> on(LocalDate day, AdminCode unit, long congressId, List<Long> mandateIds) {
		if (mandateIds.isEmpty()) {
			return List.of();
		}
		Map<Long, Signatory> found = this.jdbc.sql(SQL)
			.param("congress", congressId)
			.param("day", day)
			.param("unit", unit.value())
			.param("ids", mandateIds)
			.query((row, number) -> new Signatory(row.getLong("id"), row.getString("name"),
					Standing.valueOf(row.getString("standing"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Signatory::mandateId, Function.identity()));
		return mandateIds.stream().map((id) -> {
			Signatory one = found.get(id);
			if (one == null) {
				throw new NotFound("deputy mandate", id);
			}
			return one;
		}).toList();
	}

	/** How many deputies were in office that day, suspended ones included. */
	public int inOffice(LocalDate day, AdminCode unit, long congressId) {
		return this.jdbc.sql("""
				SELECT count(*) FROM deputy_mandate m WHERE m.unit_code = :unit AND m.congress_id = :congress
				AND m.in_office_from <= :day AND (m.ended_on IS NULL OR m.ended_on > :day)""")
			.param("unit", unit.value())
			.param("congress", congressId)
			.param("day", day)
			.query(Integer.class)
			.single();
	}

}
