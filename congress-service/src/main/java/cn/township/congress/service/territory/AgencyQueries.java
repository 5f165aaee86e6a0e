package cn.township.congress.service.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.territory.AgencyKind;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The handling agencies of the township, by kind and name.
 */
@Queries({ Permission.VIEW_SUGGESTIONS, Permission.MANAGE_AGENCIES })
public class AgencyQueries {

	private static final String OF_TOWNSHIP = """
			SELECT id, version, name, kind, contact_name, phone, active FROM agency WHERE unit_code = :unit""";

	private static final String BY_KIND = " ORDER BY array_position(ARRAY['GOVERNMENT', 'OFFICE', 'INSTITUTION',"
			+ " 'STATIONED', 'VILLAGE', 'ENTERPRISE', 'OTHER'], kind), name";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	AgencyQueries(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/** Those that are not dissolved, to choose from. */
	public List<AgencyRow> open() {
		return this.jdbc.sql(OF_TOWNSHIP + " AND active" + BY_KIND)
			.param("unit", unit())
			.query((row, number) -> new AgencyRow(row.getLong("id"), row.getString("name"), kind(row),
					row.getString("contact_name"), row.getString("phone")))
			.list();
	}

	/** All the township keeps, dissolved ones last. */
	public List<AgencyEntry> all() {
		return this.jdbc.sql(OF_TOWNSHIP + BY_KIND.replace("ORDER BY", "ORDER BY active DESC,"))
			.param("unit", unit())
			.query(AgencyQueries::entry)
			.list();
	}

	public Optional<AgencyEntry> find(long id) {
		return this.jdbc.sql(OF_TOWNSHIP + " AND id = :id")
			.param("unit", unit())
			.param("id", id)
			.query(AgencyQueries::entry)
			.optional();
	}

	private static AgencyEntry entry(ResultSet row, int number) throws SQLException {
		return new AgencyEntry(row.getLong("id"), row.getInt("version"), row.getString("name"), kind(row),
				row.getString("contact_name"), row.getString("phone"), row.getBoolean("active"));
	}

	private static AgencyKind kind(ResultSet row) throws SQLException {
		return AgencyKind.valueOf(row.getString("kind"));
	}

	private int unit() {
		return this.currentUser.actor().unitCode().value();
	}

}
