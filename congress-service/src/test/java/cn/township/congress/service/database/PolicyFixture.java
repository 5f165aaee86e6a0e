package cn.township.congress.service.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.database.DatabaseAccess.Login;
import org.jspecify.annotations.Nullable;

/**
 * A county with two townships (101, 102), each with one deputy and one suggestion; that
 * of 101 is handed over to agency 1101, its second one to nobody. Rows of 101 have ids
 * from 1001, those of 102 from 2001. Written as the owner, read as the application.
 */
final class PolicyFixture {

	static final AdminCode COUNTY = new AdminCode(980123000);

	static final AdminCode FIRST = new AdminCode(980123101);

	static final AdminCode SECOND = new AdminCode(980123102);

	private final DatabaseAccess access = TestDatabase.create();

	PolicyFixture() throws SQLException {
		try (Connection owner = connect(this.access.owner()); Statement statement = owner.createStatement()) {
			statement.execute("""
					INSERT INTO territory (unit_code, parent_code, name, kind) VALUES
					  (980000000, NULL, '云江省', 'PROVINCE'), (980100000, 980000000, '临江市', 'CITY'),
					  (980123000, 980100000, '青山县', 'COUNTY'), (980124000, 980100000, '白水县', 'COUNTY'),
					  (980123101, 980123000, '柳溪镇', 'TOWN'), (980123102, 980123000, '石门镇', 'TOWN')""");
			statement.execute(township(FIRST, 1000));
			statement.execute(township(SECOND, 2000));
			statement.execute(
					"""
									INSERT INTO hand_over (id, unit_code, suggestion_id, agency_id, role, handed_over_on, start_on, counted_from,
							  months, latest_months, due_on, basis, send_back_until, rules, meeting, decided_on)
							VALUES (1001, 980123101, 1001, 1101, 'LEAD', '2026-03-05', '2026-03-05', 'HANDOVER',
							  3, 6, '2026-06-05', '代表法第五十一条', '2026-03-19', '{}', '主席团第3次会议', '2026-03-04')""");
		}
	}

	/** What the scope's owner may do, as the application role. */
	Session as(Scope scope) throws SQLException {
		Connection connection = connect(this.access.application());
		connection.setAutoCommit(false);
		ScopeSettings.apply(scope, connection);
		return new Session(connection);
	}

	/** The application role that forgot to say whom it works for. */
	Session withoutScope() throws SQLException {
		return new Session(connect(this.access.application()));
	}

	Session asOwner() throws SQLException {
		return new Session(connect(this.access.owner()));
	}

	static Scope scope(Role role, AdminCode unit, @Nullable Long agencyId) {
		return Scope.of(role, 7, "测试", unit, agencyId);
	}

	private Connection connect(Login login) throws SQLException {
		return DriverManager.getConnection(this.access.url(), login.user(), login.password());
	}

	private static String township(AdminCode code, int base) {
		return """
				INSERT INTO agency (id, unit_code, name, kind) VALUES (B+101, U, '交通管理站', 'OFFICE'), (B+102, U, '水利站', 'OFFICE');
				INSERT INTO congress (id, unit_code, term_no, seats, elected_on) VALUES (B+1, U, 19, 60, '2026-01-05');
				INSERT INTO electoral_district (id, unit_code, congress_id, district_no, name, seats)
				  VALUES (B+1, U, B+1, 1, '第一选区', 3);
				INSERT INTO person (id, unit_code, name, pinyin, initials, sex, ethnicity, born_on) VALUES
				  (B+1, U, '陈代表', 'chendaibiao', 'cdb', 'FEMALE', '汉族', '1980-01-01'),
				  (B+2, U, '李代表', 'lidaibiao', 'ldb', 'MALE', '汉族', '1980-01-01');
				INSERT INTO deputy_mandate (id, unit_code, congress_id, person_id, district_id, status, elected_on,
				  in_office_from) VALUES (B+1, U, B+1, B+1, B+1, 'ACTIVE', '2026-01-05', '2026-01-05'),
				  (B+2, U, B+1, B+2, B+1, 'ACTIVE', '2026-01-05', '2026-01-05');
				INSERT INTO suggestion (id, unit_code, congress_id, in_session, title, facts, proposal, category, source,
				  disclosure, status, submitted_on, registered_at, registered_by) VALUES
				  (B+1, U, B+1, false, '关于修路的建议', '路坏了', '请修路', 'ROAD', 'PAPER', 'FULL', 'SUBMITTED', '2026-03-01', now(), '测试'),
				  (B+2, U, B+1, false, '关于路灯的建议', '没有灯', '请装灯', 'ROAD', 'PAPER', 'FULL', 'SUBMITTED', '2026-03-01', now(), '测试');
				INSERT INTO suggestion_signer (id, unit_code, suggestion_id, mandate_id, position) VALUES
				  (B+1, U, B+1, B+1, 0), (B+2, U, B+2, B+2, 0)"""
			.replace("B+", "%d+".formatted(base))
			.replace("U,", code + ",");
	}

	/** One connection; what it changed is given back when it closes. */
	record Session(Connection connection) implements AutoCloseable {

		int update(String sql) throws SQLException {
			try (Statement statement = this.connection.createStatement()) {
				return statement.executeUpdate(sql);
			}
		}

		String query(String sql) throws SQLException {
			try (Statement statement = this.connection.createStatement();
					var rows = statement
						.executeQuery("SELECT string_agg(v::text, ' ' ORDER BY v) FROM (" + sql + ") q(v)")) {
				rows.next();
				String values = rows.getString(1);
				return (values == null) ? "" : values;
			}
		}

		@Override
		public void close() throws SQLException {
			if (!this.connection.getAutoCommit()) {
				this.connection.rollback();
			}
			this.connection.close();
		}

	}

}
