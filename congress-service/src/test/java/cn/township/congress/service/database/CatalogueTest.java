package cn.township.congress.service.database;

import java.sql.SQLException;

import cn.township.congress.service.database.PolicyFixture.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks the catalogue, so that no later table forgets its policies or its trail.
 */
class CatalogueTest {

	private static final String TABLES = """
			SELECT c.relname FROM pg_class c
			WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND\s""";

	private static final String READABLE = "has_table_privilege(c.oid, 'SELECT')";

	private static final String WRITABLE = "has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE')";

	private static final String POLICY = "EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive)";

	private static final String TRAIL = """
			EXISTS (SELECT FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid WHERE t.tgrelid = c.oid
			  AND t.tgname = 'audit' AND f.proname = 'audit_row' AND t.tgenabled = 'O' AND t.tgtype & 28 = 28)""";

	@SuppressWarnings("NullAway.Init")
	private static Session application;

	@BeforeAll
	static void connect() throws SQLException {
		application = new PolicyFixture().withoutScope();
	}

	@AfterAll
	static void disconnect() throws SQLException {
		application.close();
	}

	@Test
	@DisplayName("应用可读的每张表都有行级安全策略")
	void everyReadableTableHasPolicies() throws SQLException {
		assertThat(application.query(TABLES + READABLE)).contains("suggestion", "account", "audit_entry");
		assertThat(application.query(TABLES + READABLE + " AND NOT (c.relrowsecurity AND " + POLICY + ")")).isEmpty();
	}

	@Test
	@DisplayName("应用可写的每张表都有审计触发器，增删改都记")
	void everyWritableTableHasATrail() throws SQLException {
		assertThat(application.query(TABLES + WRITABLE)).contains("suggestion", "account", "territory");
		assertThat(application
			.query(TABLES + WRITABLE + " AND NOT (c.relrowsecurity AND " + POLICY + " AND " + TRAIL + ")")).isEmpty();
	}

	@Test
	@DisplayName("每张业务表都有单位代码列")
	void everyWritableTableHasAUnit() throws SQLException {
		assertThat(application.query(TABLES + WRITABLE + """
				AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'unit_code'
				  AND a.atttypid = 'integer'::regtype AND a.attnotnull)""")).isEmpty();
	}

	@Test
	@DisplayName("应用角色不能清空任何表，也不拥有任何表")
	void applicationNeitherTruncatesNorOwns() throws SQLException {
		assertThat(application.query(TABLES + "has_table_privilege(c.oid, 'TRUNCATE')")).isEmpty();
		assertThat(application.query(TABLES + "pg_has_role(c.relowner, 'USAGE')")).isEmpty();
	}

}
