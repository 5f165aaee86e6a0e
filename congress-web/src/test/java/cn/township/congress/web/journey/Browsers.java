package cn.township.congress.web.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One Chromium for all journeys; a test asks for a {@link Visitor} as parameter.
 */
class Browsers implements BeforeAllCallback, ParameterResolver {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run");

	private static @Nullable Browser browser;

	@Override
	public void beforeAll(ExtensionContext context) {
		Optional<Path> chromium = find();
		if (chromium.isEmpty() && "required".equals(System.getenv("CONGRESS_BROWSER"))) {
			throw new IllegalStateException("CONGRESS_BROWSER=required, but no Chromium or Chrome was found");
		}
		Assumptions.assumeTrue(chromium.isPresent(), "No Chromium or Chrome was found: browser journeys are skipped");
		start(chromium.get());
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visitor.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		Visitor visitor = new Visitor(java.util.Objects.requireNonNull(browser), "http://127.0.0.1:" + port);
		context.getStore(ExtensionContext.Namespace.GLOBAL).put(visitor, (AutoCloseable) visitor::close);
		return visitor;
	}

	private static synchronized void start(Path chromium) {
		if (browser == null) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		}
	}

	private static Optional<Path> find() {
		String named = System.getenv("CONGRESS_CHROMIUM");
		Stream<String> candidates = Stream.of((named != null) ? named : "", "/usr/bin/chromium",
				"/usr/bin/chromium-browser", "/usr/bin/google-chrome",
				"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
				"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
				"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
		return candidates.filter((path) -> !path.isEmpty()).map(Path::of).filter(Files::isExecutable).findFirst();
	}

}
