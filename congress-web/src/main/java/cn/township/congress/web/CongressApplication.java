package cn.township.congress.web;

import cn.township.congress.service.database.DatabaseInitializer;
import cn.township.congress.service.shared.Progress;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The product. {@code ./start} runs {@link #main} with the right options.
 */
@SpringBootApplication(scanBasePackages = "cn.township.congress")
@AutoConfigurationPackage(basePackages = "cn.township.congress")
public class CongressApplication {

	/** Held for the life of the process: it carries the lock on the data folder. */
	private static final Preflight PREFLIGHT = new Preflight();

	public static void main(String[] args) {
		Progress.to(System.out);
		try {
			application().run(args);
		}
		catch (SpringApplication.AbandonedRunException ex) {
			System.exit(0); // spring.context.exit, for the start-up archive
		}
		catch (Throwable ex) {
			FailedStart.report(ex, System.err);
			System.exit(1);
		}
	}

	private static SpringApplication application() {
		SpringApplication application = new SpringApplication(CongressApplication.class);
		application.setDefaultProperties(TerminalLog.PROPERTIES);
		application.addListeners(PREFLIGHT, new TerminalLog());
		application.addInitializers(new DatabaseInitializer(PREFLIGHT::home));
		return application;
	}

}
