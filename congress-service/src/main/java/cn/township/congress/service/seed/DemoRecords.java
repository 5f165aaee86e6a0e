package cn.township.congress.service.seed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the demo is loaded, read from what is there: the accounts tell the day it
 * began, and a township that has a term is complete, as it is loaded in one transaction.
 */
@UseCase(system = DemoRecords.ACTOR)
class DemoRecords {

	/** Who loads the demo, as the trail names it. */
	static final String ACTOR = "演示数据";

	private final JdbcClient jdbc;

	private final Clock clock;

	DemoRecords(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether the database is as good as new. */
	public boolean isEmpty() {
		return this.jdbc.sql("SELECT NOT EXISTS (SELECT FROM territory) AND NOT EXISTS (SELECT FROM account)")
			.query(Boolean.class)
			.single();
	}

	/** The day loading began, which the dates of all files count from. */
	public Optional<LocalDate> day() {
		return this.jdbc.sql("SELECT created_at FROM account WHERE created_by = :actor ORDER BY id LIMIT 1")
			.param("actor", ACTOR)
			.query(OffsetDateTime.class)
			.optional()
			.map((moment) -> moment.atZoneSameInstant(this.clock.getZone()).toLocalDate());
	}

	/** The clerks whose township is still to be loaded. */
	public List<Actor> clerksToLoad() {
		return this.jdbc.sql("""
				SELECT a.id, a.username, a.display_name, a.role, a.unit_code, t.name
				FROM account a JOIN territory t ON t.unit_code = a.unit_code
				WHERE a.created_by = :actor AND a.role = 'CLERK'
				  AND NOT EXISTS (SELECT FROM congress c WHERE c.unit_code = a.unit_code)
				ORDER BY a.unit_code""").param("actor", ACTOR).query(DemoRecords::actor).list();
	}

	/**
	 * The county's staff, while townships have groups and the county has assigned nobody.
	 */
	public Optional<Actor> countyToLoad() {
		return this.jdbc.sql("""
				SELECT a.id, a.username, a.display_name, a.role, a.unit_code, t.name
				FROM account a JOIN territory t ON t.unit_code = a.unit_code
				WHERE a.created_by = :actor AND a.role = 'COUNTY' AND EXISTS (SELECT FROM deputy_group)
				  AND NOT EXISTS (SELECT FROM liaison_assignment)""")
			.param("actor", ACTOR)
			.query(DemoRecords::actor)
			.optional();
	}

	/** Who records what the congress of a township decided. */
	public Actor chair(AdminCode township) {
		return this.jdbc.sql("""
				SELECT a.id, a.username, a.display_name, a.role, a.unit_code, t.name
				FROM account a JOIN territory t ON t.unit_code = a.unit_code
				WHERE a.created_by = :actor AND a.role = 'CHAIR' AND a.unit_code = :unit""")
			.param("actor", ACTOR)
			.param("unit", township.value())
			.query(DemoRecords::actor)
			.single();
	}

	private static Actor actor(ResultSet row, int number) throws SQLException {
		return new Actor(row.getLong("id"), row.getString("username"), row.getString("display_name"),
				Role.valueOf(row.getString("role")), new AdminCode(row.getInt("unit_code")), row.getString("name"),
				null);
	}

}
