package cn.township.congress.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

import cn.township.congress.service.database.DatabaseAccess.Login;
import cn.township.congress.service.shared.Progress;
import cn.township.congress.service.shared.StartupFailure;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL server an installation carries with it. Its data stays in
 * {@code <home>/postgres} between starts; what it has confirmed survives a power cut.
 */
public final class EmbeddedServer {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

	private static final String DATABASE = "congress";

	private final EmbeddedPostgres server;

	private final Postmaster postmaster;

	private final DatabaseAccess access;

	private EmbeddedServer(EmbeddedPostgres server, Postmaster postmaster, DatabaseAccess access) {
		this.server = server;
		this.postmaster = postmaster;
		this.access = access;
	}

	/** Starts the server of this home, creating its data first where there is none. */
	public static EmbeddedServer start(HomeFolder home) {
		requireOrdinaryUser();
		try {
			return start(home, home.resolve("postgres"), home.resolve("database.properties"));
		}
		catch (IOException | UncheckedIOException | SQLException | IllegalStateException ex) {
			log.error("The embedded PostgreSQL does not start", ex);
			throw new StartupFailure("内置数据库未能启动,详情见 " + home.resolve("logs") + " 中的 postgres.log 和 congress.log。", ex);
		}
	}

	public DatabaseAccess access() {
		return this.access;
	}

	/** Stops the server cleanly; call it after the last connection was closed. */
	public void stop() {
		try {
			this.server.close();
			this.postmaster.stopLeftBehind();
		}
		catch (IOException ex) {
			log.error("The embedded PostgreSQL did not stop", ex);
		}
	}

	private static void requireOrdinaryUser() {
		if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
			throw new StartupFailure("这台机器上内置数据库不能以 root 身份运行,请换一个普通用户启动,或改用外部数据库。");
		}
	}

	private static EmbeddedServer start(HomeFolder home, Path data, Path secretsFile) throws IOException, SQLException {
		Postmaster postmaster = new Postmaster(data, home.privateFolder("postgres-bin"));
		if (!Files.exists(data)) {
			Progress.say("首次启动:正在创建数据库 …");
			initialise(home, data, secretsFile);
		}
		if (!Files.exists(secretsFile)) {
			throw new StartupFailure("数据库口令文件 " + secretsFile + " 不见了,请从备份中恢复它(它与 postgres 目录属于一套)。");
		}
		postmaster.stopLeftBehind();
		Secrets secrets = portFreeAgain(Secrets.read(secretsFile), secretsFile);
		return new EmbeddedServer(launch(home, data, secrets), postmaster, access(secrets));
	}

	/**
	 * Builds the cluster beside its place and moves it there when complete, so that an
	 * interrupted first start leaves nothing half.
	 */
	private static void initialise(HomeFolder home, Path data, Path secretsFile) throws IOException, SQLException {
		Path draft = data.resolveSibling("postgres.init");
		Postmaster unfinished = new Postmaster(draft, home.resolve("postgres-bin"));
		unfinished.stopLeftBehind();
		FileSystemUtils.deleteRecursively(draft);
		Secrets secrets = Secrets.create(Ports.anyFree());
		try (EmbeddedPostgres server = launch(home, draft, secrets)) {
			log.info("Preparing {}", server);
			Roles.create(url(secrets, "postgres"), new Login("postgres", secrets.superuser()),
					new Roles(DATABASE, secrets.owner(), secrets.application()));
		}
		unfinished.stopLeftBehind();
		secrets.write(secretsFile);
		Files.move(draft, data);
	}

	private static Secrets portFreeAgain(Secrets secrets, Path file) throws IOException {
		if (Ports.isFree("127.0.0.1", secrets.port())) {
			return secrets;
		}
		Secrets moved = secrets.withPort(Ports.anyFree());
		moved.write(file);
		return moved;
	}

	private static EmbeddedPostgres launch(HomeFolder home, Path data, Secrets secrets) throws IOException {
		Path passwordFile = home.resolve("postgres.pw");
		Secrets.writePrivate(passwordFile, secrets.superuser());
		try {
			return ServerSettings.DURABLE.applyTo(EmbeddedPostgres.builder())
				.setOverrideWorkingDirectory(home.resolve("postgres-bin").resolve("unpacked").toFile())
				.setDataDirectory(data)
				.setCleanDataDirectory(false)
				.setRegisterShutdownHook(false)
				.setPort(secrets.port())
				.setLocaleConfig("auth", "scram-sha-256")
				.setLocaleConfig("pwfile", passwordFile.toString())
				.setConnectConfig("password", secrets.superuser())
				.setPGStartupWait(Duration.ofMinutes(3))
				.setOutputRedirector(ServerLog.in(home))
				.start();
		}
		finally {
			Files.deleteIfExists(passwordFile);
		}
	}

	private static DatabaseAccess access(Secrets secrets) {
		return new DatabaseAccess(url(secrets, DATABASE), secrets.owner(), secrets.application());
	}

	private static String url(Secrets secrets, String database) {
		return "jdbc:postgresql://127.0.0.1:" + secrets.port() + "/" + database;
	}

}
