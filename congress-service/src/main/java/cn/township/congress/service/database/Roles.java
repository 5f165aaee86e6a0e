package cn.township.congress.service.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import cn.township.congress.service.database.DatabaseAccess.Login;

/**
 * The database and its two roles. The owner creates tables and policies; the application
 * role owns nothing and cannot bypass a policy.
 */
record Roles(String database, Login owner, Login application) {

	private static final String MODEST_ROLE = " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '";

	static void create(String url, Login superuser, Roles roles) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url, superuser.user(), superuser.password());
				Statement statement = connection.createStatement()) {
			for (String sql : roles.statements()) {
				statement.execute(sql);
			}
		}
	}

	private List<String> statements() {
		return List.of("CREATE ROLE " + this.owner.user() + MODEST_ROLE + this.owner.password() + "'",
				"CREATE ROLE " + this.application.user() + MODEST_ROLE + this.application.password() + "'",
				"CREATE DATABASE " + this.database + " OWNER " + this.owner.user(),
				"REVOKE ALL ON DATABASE " + this.database + " FROM PUBLIC",
				"GRANT CONNECT ON DATABASE " + this.database + " TO " + this.application.user());
	}

}
