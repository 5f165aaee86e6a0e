package cn.township.congress.service.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import cn.township.congress.service.database.DatabaseAccess.Login;
import org.flywaydb.core.Flyway;

/**
 * Databases for tests: one server per JVM, one template migrated once, a copy of it for
 * everyone who asks.
 */
public final class TestDatabase {

	private static final AtomicInteger count = new AtomicInteger();

	private static final long run = ProcessHandle.current().pid();

	private static final Roles roles = new Roles("congress_template_" + run,
			new Login("congress_owner_" + run, "owner"), new Login("congress_app_" + run, "app"));

	private TestDatabase() {
	}

	/** A migrated database nobody else uses, for a context or for plain JDBC. */
	public static DatabaseAccess create() {
		TestServer server = Migrated.SERVER;
		String name = "congress_" + run + "_" + count.incrementAndGet();
		execute(server, "CREATE DATABASE " + name + " TEMPLATE " + roles.database() + " OWNER " + roles.owner().user());
		execute(server, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
		execute(server, "GRANT CONNECT ON DATABASE " + name + " TO " + roles.application().user());
		return new DatabaseAccess(server.url(name), roles.owner(), roles.application());
	}

	private static synchronized void execute(TestServer server, String sql) {
		Login superuser = server.superuser();
		try (Connection connection = DriverManager.getConnection(server.url("postgres"), superuser.user(),
				superuser.password()); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(sql, ex);
		}
	}

	/** The server with its migrated template, made when first asked for. */
	private static final class Migrated {

		private static final TestServer SERVER = prepare(TestServer.start());

		private static TestServer prepare(TestServer server) {
			try {
				Roles.create(server.url("postgres"), server.superuser(), roles);
			}
			catch (SQLException ex) {
				throw new IllegalStateException("The template database cannot be created", ex);
			}
			migrate(server.url(roles.database()));
			return server;
		}

		private static void migrate(String url) {
			Flyway.configure()
				.dataSource(url, roles.owner().user(), roles.owner().password())
				.placeholders(Map.of("app_role", roles.application().user()))
				.load()
				.migrate();
		}

	}

}
