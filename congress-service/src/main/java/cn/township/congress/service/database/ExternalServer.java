package cn.township.congress.service.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import cn.township.congress.service.database.DatabaseAccess.Login;
import cn.township.congress.service.shared.StartupFailure;

/**
 * Looks whether a PostgreSQL run by somebody else fulfils what the product relies on.
 */
final class ExternalServer {

	private static final int OLDEST = 15;

	private ExternalServer() {
	}

	static void check(DatabaseAccess access) {
		if (access.owner().user().equals(access.application().user())) {
			throw new StartupFailure("外部数据库的属主角色和应用角色不能是同一个,否则行级安全不起作用。");
		}
		check(access.url(), access.owner(), ExternalServer::requireVersion);
		check(access.url(), access.application(), ExternalServer::requireHeldByPolicies);
	}

	private static void check(String url, Login login, Check check) {
		try (Connection connection = DriverManager.getConnection(url, login.user(), login.password())) {
			check.on(connection);
		}
		catch (SQLException ex) {
			throw DatabaseRefusal.explain(ex, login.user());
		}
	}

	private static void requireVersion(Connection connection) throws SQLException {
		int version = connection.getMetaData().getDatabaseMajorVersion();
		if (version < OLDEST) {
			throw new StartupFailure("外部数据库是 PostgreSQL " + version + ",至少需要 " + OLDEST + "。");
		}
	}

	private static void requireHeldByPolicies(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet free = statement.executeQuery(
						"SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)")) {
			if (free.next()) {
				throw new StartupFailure("外部数据库的应用角色不能是超级用户,也不能有 BYPASSRLS 属性,否则行级安全不起作用。");
			}
		}
	}

	private interface Check {

		void on(Connection connection) throws SQLException;

	}

}
