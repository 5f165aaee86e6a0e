package cn.township.congress.service.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The log file of the embedded server. One older file is kept.
 */
final class ServerLog {

	private static final long LIMIT = 10_000_000;

	private ServerLog() {
	}

	static Redirect in(HomeFolder home) throws IOException {
		Path file = home.resolve("logs").resolve("postgres.log");
		if (Files.exists(file) && Files.size(file) > LIMIT) {
			Files.move(file, file.resolveSibling("postgres.1.log"), StandardCopyOption.REPLACE_EXISTING);
		}
		return Redirect.appendTo(file.toFile());
	}

}
