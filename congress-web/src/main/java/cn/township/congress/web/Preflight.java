package cn.township.congress.web;

import java.nio.file.Path;

import cn.township.congress.service.database.HomeFolder;
import cn.township.congress.service.database.Ports;
import cn.township.congress.service.shared.StartupFailure;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Takes the data folder and looks at the address before any work is done, and before the
 * log file in that folder is opened.
 */
final class Preflight {

	private Preflight() {
	}

	static HomeFolder check(String... args) {
		Environment environment = environment(args);
		requireFreeAddress(environment.getProperty("server.address", "127.0.0.1"),
				environment.getProperty("server.port", Integer.class, 8080));
		return HomeFolder.open(Path.of(environment.getProperty("congress.home", "data")));
	}

	private static Environment environment(String... args) {
		ConfigurableEnvironment environment = new StandardEnvironment();
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
		return environment;
	}

	private static void requireFreeAddress(String host, int port) {
		if (port != 0 && !Ports.isFree(host, port)) {
			throw new StartupFailure("地址 " + host + ":" + port + " 不能使用:端口已被占用,或本机没有这个地址;请用 --port、--host 换一个。");
		}
	}

}
