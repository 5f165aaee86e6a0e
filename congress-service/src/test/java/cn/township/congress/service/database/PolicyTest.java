package cn.township.congress.service.database;

import java.sql.SQLException;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.database.PolicyFixture.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the database itself refuses, asked in raw SQL as the application role.
 */
class PolicyTest {

	private static final String UNITS = "SELECT DISTINCT unit_code FROM ";

	private static final String SUGGESTIONS = "SELECT id FROM suggestion";

	private static final String CONGRESS = "INSERT INTO congress (unit_code, term_no, seats, elected_on) VALUES (%d, 20, 60, '2026-01-05')";

	@SuppressWarnings("NullAway.Init")
	private static PolicyFixture database;

	@BeforeAll
	static void prepare() throws SQLException {
		database = new PolicyFixture();
	}

	@ParameterizedTest
	@ValueSource(strings = { "suggestion", "suggestion_signer", "person", "deputy_mandate", "congress", "agency",
			"suggestion_tally" })
	@DisplayName("乡镇只看得到本乡镇的数据，县看得到所辖乡镇的")
	void townshipReadsItsOwnCountyReadsAll(String table) throws SQLException {
		try (Session township = database.as(PolicyFixture.scope(Role.CHAIR, PolicyFixture.FIRST, null));
				Session county = database.as(PolicyFixture.scope(Role.COUNTY, PolicyFixture.COUNTY, null));
				Session elsewhere = database.as(PolicyFixture.scope(Role.COUNTY, new AdminCode(980124000), null))) {
			assertThat(township.query(UNITS + table)).isEqualTo("980123101");
			assertThat(county.query(UNITS + table)).isEqualTo("980123101 980123102");
			assertThat(elsewhere.query(UNITS + table)).isEmpty();
		}
	}

	@Test
	@DisplayName("乡镇不能写其他乡镇的数据")
	void townshipDoesNotWriteAnothers() throws SQLException {
		try (Session clerk = database.as(PolicyFixture.scope(Role.CLERK, PolicyFixture.FIRST, null))) {
			assertThat(clerk.update("UPDATE suggestion SET category = 'WATER'")).isEqualTo(2);
			assertThat(clerk.update("UPDATE suggestion SET category = 'WATER' WHERE id = 2001")).isZero();
			assertThat(clerk.update("DELETE FROM person WHERE id = 2002")).isZero();
			refuses(clerk, CONGRESS.formatted(980123102), "row-level security");
		}
	}

	@Test
	@DisplayName("乡镇不能把自己的数据改到其他乡镇名下")
	void townshipDoesNotMoveRowsAway() throws SQLException {
		try (Session clerk = database.as(PolicyFixture.scope(Role.CLERK, PolicyFixture.FIRST, null))) {
			refuses(clerk, "UPDATE agency SET unit_code = 980123102 WHERE id = 1102", "row-level security");
		}
	}

	@Test
	@DisplayName("县只读乡镇的建议，不能写")
	void countyDoesNotWriteATownshipsSuggestion() throws SQLException {
		try (Session county = database.as(PolicyFixture.scope(Role.COUNTY, PolicyFixture.COUNTY, null))) {
			assertThat(county.query(SUGGESTIONS)).isEqualTo("1001 1002 2001 2002");
			assertThat(county.update("UPDATE suggestion SET category = 'WATER'")).isZero();
			refuses(county, CONGRESS.formatted(980123101), "row-level security");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT suggestion_id FROM suggestions_like(980123101, '新装路灯', NULL, 5)",
			"SELECT suggestions_with('路灯', '%路灯%', NULL)" })
	@DisplayName("相似建议和全文检索按范围回答：本乡镇和县有，别的乡镇、承办单位、代表、没有范围的什么也没有")
	void shinglesAnswerWithinTheScopeOnly(String question) throws SQLException {
		try (Session clerk = database.as(PolicyFixture.scope(Role.CLERK, PolicyFixture.FIRST, null));
				Session elsewhere = database.as(PolicyFixture.scope(Role.CLERK, PolicyFixture.SECOND, null));
				Session agency = database.as(PolicyFixture.scope(Role.AGENCY, PolicyFixture.FIRST, 1101L));
				Session deputy = database.as(Scope.ofDeputy(11, "陈代表", PolicyFixture.FIRST, 1001));
				Session admin = database.as(PolicyFixture.scope(Role.ADMIN, PolicyFixture.COUNTY, null));
				Session nobody = database.withoutScope()) {
			assertThat(clerk.query(question)).isEqualTo("1002");
			assertThat(elsewhere.query(question)).isEqualTo(question.contains("like") ? "" : "2002");
			assertThat(agency.query(question)).isEmpty();
			assertThat(deputy.query(question)).isEmpty();
			assertThat(admin.query(question)).isEmpty();
			assertThat(nobody.query(question)).isEmpty();
			refuses(clerk, "SELECT tokens FROM suggestion_shingles", "permission denied");
			refuses(nobody, "DELETE FROM suggestion_shingles", "permission denied");
		}
	}

	@Test
	@DisplayName("承办单位只看得到交办给它的建议和领衔、附议代表")
	void agencySeesOnlyWhatWasHandedToIt() throws SQLException {
		try (Session agency = database.as(PolicyFixture.scope(Role.AGENCY, PolicyFixture.FIRST, 1101L))) {
			assertThat(agency.query(SUGGESTIONS)).isEqualTo("1001");
			assertThat(agency.query("SELECT id FROM suggestion_signer")).isEqualTo("1001");
			assertThat(agency.query("SELECT id FROM deputy_mandate")).isEqualTo("1001");
			assertThat(agency.query("SELECT id FROM person")).isEqualTo("1001");
			assertThat(agency.query("SELECT total FROM suggestion_tally")).isEmpty();
			assertThat(agency.update("UPDATE suggestion SET category = 'WATER'")).isEqualTo(1);
		}
		try (Session other = database.as(PolicyFixture.scope(Role.AGENCY, PolicyFixture.FIRST, 1102L))) {
			assertThat(other.query(SUGGESTIONS)).isEmpty();
			assertThat(other.query("SELECT id FROM person")).isEmpty();
		}
	}

	@Test
	@DisplayName("退办、改办后，原承办单位不再看得到")
	void agencySeesNothingAfterItsHandOverEnded() throws SQLException {
		try (Session owner = database.asOwner();
				Session agency = database.as(PolicyFixture.scope(Role.AGENCY, PolicyFixture.FIRST, 1101L))) {
			owner.update("UPDATE hand_over SET ended_on = '2026-03-10' WHERE id = 1001");
			assertThat(agency.query(SUGGESTIONS)).isEmpty();
			assertThat(agency.query("SELECT id FROM person")).isEmpty();
			owner.update("UPDATE hand_over SET ended_on = NULL WHERE id = 1001");
		}
	}

	@Test
	@DisplayName("账号管理员、审计员看不到业务数据")
	void administratorsSeeNoBusiness() throws SQLException {
		for (Role role : new Role[] { Role.ADMIN, Role.AUDITOR }) {
			try (Session session = database.as(PolicyFixture.scope(role, PolicyFixture.COUNTY, null))) {
				assertThat(session.query(SUGGESTIONS)).isEmpty();
				assertThat(session.query("SELECT id FROM person")).isEmpty();
				assertThat(session.update("UPDATE suggestion SET category = 'WATER'")).isZero();
			}
		}
	}

	@Test
	@DisplayName("没有范围，什么也看不到、写不了")
	void withoutScopeNothing() throws SQLException {
		try (Session nobody = database.withoutScope()) {
			assertThat(nobody.query(SUGGESTIONS)).isEmpty();
			assertThat(nobody.query("SELECT id FROM audit_entry")).isEmpty();
			assertThat(nobody.update("UPDATE suggestion SET category = 'WATER'")).isZero();
			refuses(nobody, CONGRESS.formatted(980123101), "row-level security");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPDATE audit_entry SET actor_name = '别人'", "DELETE FROM audit_entry",
			"TRUNCATE audit_entry",
			"INSERT INTO audit_entry (unit_code, area, actor_name, table_name, operation) VALUES (980123101, 'admin', '别人', 'person', 'INSERT')",
			"ALTER TABLE audit_entry DISABLE TRIGGER ALL", "DROP TABLE audit_entry" })
	@DisplayName("审计记录谁也不能改、删、补")
	void nobodyTouchesTheTrail(String sql) throws SQLException {
		try (Session system = database.as(Scope.system("系统"))) {
			assertThat(system.query("SELECT id FROM audit_entry")).isNotEmpty();
			refuses(system, sql, "audit_entry");
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "UPDATE audit_entry SET actor_name = '别人'", "DELETE FROM audit_entry", "TRUNCATE audit_entry" })
	@DisplayName("数据库属主也不能改、删审计记录")
	void notEvenTheOwner(String sql) throws SQLException {
		try (Session owner = database.asOwner()) {
			refuses(owner, sql, "append-only");
		}
	}

	@Test
	@DisplayName("每次改动都记下谁、改前、改后；口令不入审计")
	void everyChangeIsRecorded() throws SQLException {
		try (Session clerk = database.as(Scope.system("周敏"))) {
			clerk.update("UPDATE suggestion SET category = 'WATER' WHERE id = 1001");
			assertThat(clerk.query("""
					SELECT concat_ws(' ', actor_name, table_name, row_id, operation, old_values, new_values)
					FROM audit_entry ORDER BY id DESC LIMIT 1"""))
				.isEqualTo("周敏 suggestion 1001 UPDATE {\"category\": \"ROAD\"} {\"category\": \"WATER\"}");
			clerk
				.update("""
						INSERT INTO account (unit_code, role, username, display_name, activation_hash, created_by, created_at)
						VALUES (980123101, 'CLERK', 'liuxi.clerk', '周敏', 'secret-1', '系统', now())""");
			clerk.update("UPDATE account SET activation_hash = 'secret-2'");
			assertThat(
					clerk.query("SELECT concat(old_values, new_values) FROM audit_entry WHERE table_name = 'account'"))
				.contains("not shown")
				.doesNotContain("secret");
		}
	}

	@Test
	@DisplayName("账号管理员只看账号、单位的审计，审计员看辖区全部，乡镇看不到")
	void trailIsReadByArea() throws SQLException {
		String areas = "SELECT DISTINCT area FROM audit_entry";
		try (Session admin = database.as(PolicyFixture.scope(Role.ADMIN, PolicyFixture.COUNTY, null));
				Session auditor = database.as(PolicyFixture.scope(Role.AUDITOR, PolicyFixture.FIRST, null));
				Session chair = database.as(PolicyFixture.scope(Role.CHAIR, PolicyFixture.FIRST, null))) {
			assertThat(admin.query(areas)).isEqualTo("admin");
			assertThat(auditor.query(areas)).isEqualTo("admin business");
			assertThat(auditor.query(UNITS + "audit_entry")).isEqualTo("980123101");
			assertThat(chair.query(areas)).isEmpty();
		}
	}

	private static void refuses(Session session, String sql, String because) throws SQLException {
		if (!session.connection().getAutoCommit()) {
			session.update("SAVEPOINT before");
		}
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> session.update(sql))
			.withMessageContaining(because)
			.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("42501"));
		if (!session.connection().getAutoCommit()) {
			session.update("ROLLBACK TO before");
		}
	}

}
