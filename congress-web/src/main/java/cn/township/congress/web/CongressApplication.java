package cn.township.congress.web;

import cn.township.congress.service.database.DatabaseInitializer;
import cn.township.congress.service.database.HomeFolder;
import cn.township.congress.service.shared.Progress;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The product. {@code ./start} runs {@link #main} with the right options.
 */
@SpringBootApplication(scanBasePackages = "cn.township.congress")
@AutoConfigurationPackage(basePackages = "cn.township.congress")
public class CongressApplication {

	public static void main(String[] args) {
		Progress.to(System.out);
		try {
			ConfigurableApplicationContext context = application(Preflight.check(args)).run(args);
			if (TrainingRun.isWanted(context)) {
				TrainingRun.finish(context);
			}
		}
		catch (Throwable ex) {
			FailedStart.report(ex, System.err);
			System.exit(1);
		}
	}

	private static SpringApplication application(HomeFolder home) {
		SpringApplication application = new SpringApplication(CongressApplication.class);
		application.setDefaultProperties(TerminalLog.PROPERTIES);
		application.addListeners(new TerminalLog());
		application.addInitializers(new DatabaseInitializer(home));
		return application;
	}

}
