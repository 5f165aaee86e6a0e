package cn.township.congress.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import cn.township.congress.service.database.DatabaseAccess.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL server the tests of this JVM share; it ends with the JVM.
 */
record TestServer(String address, Login superuser) {

	static TestServer start() {
		return switch (System.getProperty("congress.test.database", "embedded")) {
			case "embedded" -> embedded();
			case "testcontainers" -> container();
			case "external" -> external();
			default -> throw new IllegalArgumentException("congress.test.database: embedded, testcontainers, external");
		};
	}

	/**
	 * @return the JDBC address of one of its databases
	 */
	String url(String database) {
		return this.address + database;
	}

	private static TestServer embedded() {
		try {
			EmbeddedPostgres server = ServerSettings.FAST.applyTo(EmbeddedPostgres.builder()).start();
			return new TestServer("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/", new Login("postgres", ""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("resource") // removed by Testcontainers when the JVM ends
	private static TestServer container() {
		PostgreSQLContainer server = new PostgreSQLContainer("postgres:18-alpine");
		server.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200").start();
		return new TestServer(
				"jdbc:postgresql://" + server.getHost() + ":"
						+ server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/",
				new Login(server.getUsername(), server.getPassword()));
	}

	private static TestServer external() {
		String url = Objects.requireNonNull(System.getenv("CONGRESS_TEST_DB_URL"), "CONGRESS_TEST_DB_URL is not set");
		return new TestServer(url.substring(0, url.lastIndexOf('/') + 1),
				new Login(System.getenv().getOrDefault("CONGRESS_TEST_DB_USER", "postgres"),
						System.getenv().getOrDefault("CONGRESS_TEST_DB_PASSWORD", "")));
	}

}
