package cn.township.congress.service.database;

import java.util.Locale;
import java.util.function.Supplier;

import cn.township.congress.service.database.DatabaseAccess.Login;
import cn.township.congress.service.shared.Progress;
import cn.township.congress.service.shared.StartupFailure;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Gives the application its database before anything asks for it: an external one where
 * {@code CONGRESS_DB_URL} or {@code spring.datasource.url} names it, the embedded one
 * otherwise.
 */
public class DatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private final Supplier<HomeFolder> home;

	public DatabaseInitializer(Supplier<HomeFolder> home) {
		this.home = home;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		if (StringUtils.hasText(environment.getProperty("congress.db.url"))) {
			use(environment, external(environment));
		}
		else if (!StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
			use(environment, embedded());
		}
	}

	private static void use(ConfigurableEnvironment environment, DatabaseAccess access) {
		environment.getPropertySources().addFirst(new MapPropertySource("database", access.properties()));
	}

	private DatabaseAccess embedded() {
		Progress.say("正在启动数据库 …");
		EmbeddedServer server = EmbeddedServer.start(this.home.get());
		SpringApplication.getShutdownHandlers().add(server::stop);
		return server.access();
	}

	private static DatabaseAccess external(ConfigurableEnvironment environment) {
		Progress.say("正在连接外部数据库 …");
		DatabaseAccess access = new DatabaseAccess(required(environment, "congress.db.url"),
				new Login(required(environment, "congress.db.owner"),
						required(environment, "congress.db.owner-password")),
				new Login(required(environment, "congress.db.user"), required(environment, "congress.db.password")));
		ExternalServer.check(access);
		return access;
	}

	private static String required(ConfigurableEnvironment environment, String name) {
		String value = environment.getProperty(name);
		if (!StringUtils.hasText(value)) {
			throw new StartupFailure("使用外部数据库还需设置环境变量 " + name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_") + "。");
		}
		return value;
	}

}
