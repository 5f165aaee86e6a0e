package cn.township.congress.service.database;

import java.util.Locale;

import cn.township.congress.service.database.DatabaseAccess.Login;
import cn.township.congress.service.shared.Progress;
import cn.township.congress.service.shared.StartupFailure;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Gives the application its database before anything asks for it: an external one where
 * {@code CONGRESS_DB_URL} or {@code spring.datasource.url} names it, the embedded one
 * otherwise.
 */
public class DatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private final HomeFolder home;

	public DatabaseInitializer(HomeFolder home) {
		this.home = home;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		SpringApplication.getShutdownHandlers().add(this.home::close); // holds the lock
																		// until then
		ConfigurableEnvironment environment = context.getEnvironment();
		DatabaseAccess access = access(environment);
		environment.getPropertySources().addFirst(new MapPropertySource("database", access.properties()));
	}

	private DatabaseAccess access(Environment environment) {
		if (StringUtils.hasText(environment.getProperty("congress.db.url"))) {
			return external(environment, "congress.db.url", "congress.db.owner", "congress.db.owner-password",
					"congress.db.user", "congress.db.password");
		}
		if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
			return external(environment, "spring.datasource.url", "spring.flyway.user", "spring.flyway.password",
					"spring.datasource.username", "spring.datasource.password");
		}
		return embedded();
	}

	private DatabaseAccess embedded() {
		Progress.say("正在启动数据库 …");
		EmbeddedServer server = EmbeddedServer.start(this.home);
		SpringApplication.getShutdownHandlers().add(server::stop);
		return server.access();
	}

	private static DatabaseAccess external(Environment environment, String url, String owner, String ownerPassword,
			String user, String password) {
		Progress.say("正在连接外部数据库 …");
		DatabaseAccess access = new DatabaseAccess(required(environment, url),
				new Login(required(environment, owner), required(environment, ownerPassword)),
				new Login(required(environment, user), required(environment, password)));
		ExternalServer.check(access);
		return access;
	}

	private static String required(Environment environment, String name) {
		String value = environment.getProperty(name);
		if (!StringUtils.hasText(value)) {
			throw new StartupFailure("使用外部数据库还需设置环境变量 " + name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_") + "。");
		}
		return value;
	}

}
