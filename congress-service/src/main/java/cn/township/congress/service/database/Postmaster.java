package cn.township.congress.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * A PostgreSQL server process seen from outside, by its data folder: it outlives a killed
 * JVM and must be stopped before the folder is used again.
 */
record Postmaster(Path dataFolder, Path binaries) {

	private static final String PATIENCE_SECONDS = "60";

	/** Stops a server left behind; whatever it had confirmed is on disk already. */
	void stopLeftBehind() throws IOException {
		Optional<ProcessHandle> process = process();
		if (process.isPresent() && isPostgres(process.get())) {
			stop();
		}
		else {
			Files.deleteIfExists(pidFile()); // ended long ago, its number may be reused
		}
	}

	/** Asks the server to stop at once but cleanly, and waits until it has. */
	private void stop() throws IOException {
		int exit = run(control(), "-D", this.dataFolder.toString(), "stop", "-m", "fast", "-w", "-t", PATIENCE_SECONDS);
		if (exit != 0 && Files.exists(pidFile())) {
			throw new IOException("PostgreSQL did not stop within " + PATIENCE_SECONDS + " seconds");
		}
	}

	private Optional<ProcessHandle> process() throws IOException {
		if (!Files.exists(pidFile())) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(pidFile());
		return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.get(0).trim()));
	}

	private Path pidFile() {
		return this.dataFolder.resolve("postmaster.pid");
	}

	private String control() throws IOException {
		try (Stream<Path> files = Files.find(this.binaries, 4,
				(path, attributes) -> path.getFileName().toString().matches("pg_ctl(\\.exe)?"))) {
			return files.findFirst()
				.orElseThrow(() -> new IOException("pg_ctl is missing in " + this.binaries))
				.toString();
		}
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info().command().map((command) -> command.contains("postgres")).orElse(false);
	}

	private static int run(String... command) throws IOException {
		Process process = new ProcessBuilder(asOrdinaryUser(command)).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		try {
			return process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while waiting for PostgreSQL", ex);
		}
	}

	/** PostgreSQL's programs refuse to run as root. */
	private static List<String> asOrdinaryUser(String... command) {
		Stream<String> prefix = LinuxUtils.isUnshareAvailable() ? Stream.of("unshare", "-U") : Stream.empty();
		return Stream.concat(prefix, Stream.of(command)).toList();
	}

}
