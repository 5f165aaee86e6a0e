package cn.township.congress.service.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The deputies one chooses from: in office and not suspended.
 */
@Queries(Permission.MANAGE_SESSIONS)
public class OfficeChoices {

	private static final String ACTING = """
			SELECT m.id, p.name, d.name AS district, p.work_unit
			FROM deputy_mandate m JOIN person p ON p.id = m.person_id JOIN electoral_district d ON d.id = m.district_id
			WHERE m.congress_id = :congress AND m.status = 'ACTIVE' AND m.in_office_from <= :day
			ORDER BY p.pinyin, p.name, m.id""";

	private final JdbcClient jdbc;

	private final Clock clock;

	OfficeChoices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Who may be elected or sign today. */
	public List<Acting> acting(long congressId) {
		return this.jdbc.sql(ACTING)
			.param("congress", congressId)
			.param("day", LocalDate.now(this.clock))
			.query(Acting.class)
			.list();
	}

	/** A deputy who may act. */
	public record Acting(long id, String name, String district, @Nullable String workUnit) {
	}

}
