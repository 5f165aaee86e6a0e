package cn.township.congress.service.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import cn.township.congress.service.database.DatabaseAccess.Login;
import cn.township.congress.service.shared.StartupFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("内置数据库")
class EmbeddedServerTest {

	@TempDir
	private Path folder;

	private HomeFolder home;

	@BeforeEach
	void openHome() {
		this.home = HomeFolder.open(this.folder);
	}

	@AfterEach
	void closeHome() {
		this.home.close();
	}

	@Test
	@DisplayName("确认过的数据断电也不丢,登录要口令,应用角色没有特权")
	void isSafeAsItStands() throws Exception {
		EmbeddedServer server = EmbeddedServer.start(this.home);
		try {
			losesNothingConfirmed(server.access());
			needsThePassword(server.access());
			applicationRoleIsModest(server.access());
		}
		finally {
			server.stop();
		}
	}

	@Test
	@DisplayName("进程被强行杀死后再启动:遗留的数据库进程被停止,数据都在")
	void survivesAKilledProcess() throws Exception {
		this.home.close();
		Process process = startAndCommitElsewhere();
		process.destroyForcibly().waitFor();
		this.home = HomeFolder.open(this.folder);
		EmbeddedServer server = EmbeddedServer.start(this.home);
		try {
			assertThat(query(server.access().url(), server.access().owner(), "SELECT word FROM confirmed"))
				.isEqualTo("kept");
		}
		finally {
			server.stop();
		}
	}

	@Test
	@DisplayName("首次启动中断后重来:半成品不作数")
	void startsOverAfterAnInterruptedFirstStart() throws Exception {
		Files.createDirectories(this.folder.resolve("postgres.init"));
		Files.writeString(this.folder.resolve("postgres.init").resolve("postgresql.conf"), "half");
		EmbeddedServer server = EmbeddedServer.start(this.home);
		try {
			assertThat(query(server.access().url(), server.access().application(), "SELECT 1")).isEqualTo("1");
		}
		finally {
			server.stop();
		}
	}

	@Test
	@DisplayName("数据目录同时只能由一个实例使用")
	void belongsToOneInstance() {
		assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> HomeFolder.open(this.folder))
			.withMessageContaining("另一个正在运行的实例");
	}

	private void losesNothingConfirmed(DatabaseAccess access) throws SQLException {
		for (String setting : new String[] { "fsync", "full_page_writes", "synchronous_commit" }) {
			assertThat(query(access.url(), access.application(), "SHOW " + setting)).as(setting).isEqualTo("on");
		}
	}

	private void needsThePassword(DatabaseAccess access) throws IOException {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> query(access.url(), new Login("postgres", "guess"), "SELECT 1"))
			.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("28P01"));
		assertThat(Files.getPosixFilePermissions(this.folder.resolve("database.properties")))
			.isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	private void applicationRoleIsModest(DatabaseAccess access) throws SQLException {
		assertThat(query(access.url(), access.application(), """
				SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls
				       OR has_schema_privilege('public', 'CREATE')
				  FROM pg_roles WHERE rolname = current_user""")).isEqualTo("f");
	}

	private Process startAndCommitElsewhere() throws IOException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Victim.class.getName(), this.folder.toString())
			.redirectError(Redirect.INHERIT)
			.start();
		BufferedReader output = process.inputReader();
		while (!"confirmed".equals(output.readLine())) {
			assertThat(process.isAlive()).isTrue();
		}
		return process;
	}

	private static String query(String url, Login login, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

	/** Runs in a process of its own that the test kills. */
	static final class Victim {

		private Victim() {
		}

		public static void main(String[] args) throws Exception {
			EmbeddedServer server = EmbeddedServer.start(HomeFolder.open(Path.of(args[0])));
			Login owner = server.access().owner();
			try (Connection connection = DriverManager.getConnection(server.access().url(), owner.user(),
					owner.password()); Statement statement = connection.createStatement()) {
				statement.execute("CREATE TABLE confirmed AS SELECT 'kept'::text AS word");
			}
			System.out.println("confirmed");
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}
