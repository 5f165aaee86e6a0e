package cn.township.congress.service.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.service.shared.Times;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The accounts of an administrator's area.
 */
@Queries(Permission.MANAGE_ACCOUNTS)
public class AccountQueries {

	private static final String STATE = "CASE WHEN a.disabled_at IS NOT NULL THEN 'DISABLED'"
			+ " WHEN a.locked_until > now() THEN 'LOCKED' WHEN a.password_hash IS NULL THEN 'WAITING' ELSE 'ACTIVE' END";

	private static final String ROWS = "SELECT a.id, a.unit_code, t.name AS unit_name, g.name AS agency_name, a.role,"
			+ " a.username, a.display_name, " + STATE + " AS state, " + Times.local("a.locked_until")
			+ ", a.failed_attempts, " + Times.local("a.last_login_at") + ", a.created_by, "
			+ Times.local("a.created_at") + ", a.id = scope_actor() AS own FROM account a"
			+ " JOIN territory t ON t.unit_code = a.unit_code LEFT JOIN agency g ON g.id = a.agency_id";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	AccountQueries(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	public Slice<AccountRow> find(AccountFilter filter, SliceRequest request) {
		Conditions conditions = conditions(filter);
		long count = count(conditions);
		addKey(conditions, request);
		String order = request.isBackwards() ? " DESC" : "";
		String sql = ROWS + conditions.where() + " ORDER BY a.unit_code" + order + ", a.id" + order + " LIMIT "
				+ (request.size() + 1);
		List<AccountRow> rows = this.jdbc.sql(sql).params(conditions.params()).query(AccountQueries::row).list();
		return Slice.of(rows, request, (row) -> row.unitCode() + "-" + row.id(), count);
	}

	/**
	 * @throws NotFound if there is none within the scope
	 */
	public AccountRow get(long id) {
		return this.jdbc.sql(ROWS + " WHERE a.id = :id")
			.param("id", id)
			.query(AccountQueries::row)
			.optional()
			.orElseThrow(() -> new NotFound("account", id));
	}

	/** What this administrator may make somebody in one unit or another of the area. */
	public List<Role> grantableRoles() {
		return AccountDesk.grantable(this.currentUser.actor());
	}

	/** Agencies of the area that are still there, for their handlers' accounts. */
	public List<AgencyChoice> agencies() {
		return this.jdbc.sql("""
				SELECT g.id, g.unit_code, g.name, t.name AS unit_name FROM agency g
				JOIN territory t ON t.unit_code = g.unit_code WHERE g.active ORDER BY g.unit_code, g.name""")
			.query(AgencyChoice.class)
			.list();
	}

	private long count(Conditions conditions) {
		return this.jdbc
			.sql("SELECT count(*) FROM (SELECT 1 FROM account a" + conditions.where() + " LIMIT "
					+ (Slice.COUNT_LIMIT + 1) + ") counted")
			.params(conditions.params())
			.query(Long.class)
			.single();
	}

	private static Conditions conditions(AccountFilter filter) {
		Conditions conditions = new Conditions();
		if (filter.unit() != null) {
			conditions.and("a.unit_code = :unit", "unit", filter.unit());
		}
		if (filter.role() != null) {
			conditions.and("a.role = :role", "role", filter.role().name());
		}
		if (filter.state() != null) {
			conditions.and("(" + filter.state().condition() + ")");
		}
		if (filter.words() != null && !filter.words().isBlank()) {
			conditions.and("(a.display_name LIKE :words OR a.username LIKE lower(:words))", "words",
					Conditions.contains(filter.words().strip()));
		}
		return conditions;
	}

	private static void addKey(Conditions conditions, SliceRequest request) {
		String key = request.key();
		if (key != null && key.matches("[0-9]{9}-[0-9]{1,18}")) {
			String[] parts = key.split("-");
			conditions
				.and("(a.unit_code, a.id) " + (request.isBackwards() ? "<" : ">") + " (:keyUnit, :keyId)", "keyUnit",
						Integer.valueOf(parts[0]))
				.with("keyId", Long.valueOf(parts[1]));
		}
	}

	private static AccountRow row(ResultSet row, int number) throws SQLException {
		return new AccountRow(row.getLong("id"), row.getInt("unit_code"), row.getString("unit_name"),
				row.getString("agency_name"), Role.valueOf(row.getString("role")), row.getString("username"),
				row.getString("display_name"), AccountState.valueOf(row.getString("state")), time(row, "locked_until"),
				row.getInt("failed_attempts"), time(row, "last_login_at"), row.getString("created_by"),
				row.getObject("created_at", LocalDateTime.class), row.getBoolean("own"));
	}

	private static @Nullable LocalDateTime time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDateTime.class);
	}

	/** An agency and its township. */
	public record AgencyChoice(long id, int unitCode, String name, String unitName) {

	}

}
