package cn.township.congress.web;

import cn.township.congress.service.database.Ports;
import cn.township.congress.service.shared.StartupFailure;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Refuses a busy address before any work is done.
 */
class Preflight implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Environment environment = context.getEnvironment();
		String host = environment.getProperty("server.address", "127.0.0.1");
		int port = environment.getProperty("server.port", Integer.class, 8080);
		if (port != 0 && !Ports.isFree(host, port)) {
			throw new StartupFailure("地址 " + host + ":" + port + " 不能使用:端口已被占用,请用 --port 换一个。");
		}
	}

}
