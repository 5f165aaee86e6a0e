package cn.township.congress.web;

import java.nio.file.Path;
import java.util.Objects;

import cn.township.congress.service.database.HomeFolder;
import cn.township.congress.service.database.Ports;
import cn.township.congress.service.shared.StartupFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Takes the data folder and looks at the address before any work is done, and before the
 * log file in that folder is opened.
 */
class Preflight implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

	private @Nullable HomeFolder home;

	HomeFolder home() {
		return Objects.requireNonNull(this.home, "the environment is not prepared yet");
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		Environment environment = event.getEnvironment();
		this.home = HomeFolder.open(Path.of(environment.getProperty("congress.home", "data")));
		requireFreeAddress(environment.getProperty("server.address", "127.0.0.1"),
				environment.getProperty("server.port", Integer.class, 8080));
	}

	@Override
	public int getOrder() {
		return LoggingApplicationListener.DEFAULT_ORDER - 1;
	}

	private static void requireFreeAddress(String host, int port) {
		if (port != 0 && !Ports.isFree(host, port)) {
			throw new StartupFailure("地址 " + host + ":" + port + " 不能使用:端口已被占用,或本机没有这个地址;请用 --port、--host 换一个。");
		}
	}

}
