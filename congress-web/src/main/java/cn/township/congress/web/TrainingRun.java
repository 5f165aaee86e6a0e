package cn.township.congress.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one start whose loaded classes become the start-up archive ({@code ./start}): it
 * answers the first page and ends. Not {@code spring.context.exit}, which halts the JVM
 * and would leave the database running.
 */
final class TrainingRun {

	private TrainingRun() {
	}

	static boolean isWanted(ConfigurableApplicationContext context) {
		return context.getEnvironment().getProperty("congress.training", Boolean.class, false);
	}

	static void finish(ConfigurableApplicationContext context) {
		String port = context.getEnvironment().getRequiredProperty("local.server.port");
		try (InputStream page = URI.create("http://127.0.0.1:" + port + "/login").toURL().openStream()) {
			page.readAllBytes();
		}
		catch (IOException ex) {
			// the archive is then a little smaller
		}
		System.exit(0);
	}

}
