package cn.township.congress.web.journey;

import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person in front of the browser: logs in, types, presses buttons, looks.
 */
final class Visitor implements AutoCloseable {

	/** Where screenshots go; the manual's pictures are taken with this property set. */
	private static final Path PICTURES = Path.of(System.getProperty("congress.pictures", "target/screenshots"));

	private final BrowserContext context;

	private final Page page;

	private final String base;

	Visitor(Browser browser, String base) {
		this.context = browser
			.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("zh-CN"));
		this.page = this.context.newPage();
		this.page.setDefaultTimeout(15_000);
		this.base = base;
	}

	Page page() {
		return this.page;
	}

	Visitor open(String path) {
		this.page.navigate(this.base + path);
		return this;
	}

	/** The HTTP status of an address, as this visitor. */
	int status(String path) {
		return this.context.request().get(this.base + path).status();
	}

	/** Logs out whoever is in and logs in. */
	Visitor logIn(DemoAccount account) {
		this.context.clearCookies();
		open("/login");
		type("账号", account.username());
		type("口令", account.password());
		press("登录");
		assertThat(this.page.url()).doesNotContain("/login");
		return this;
	}

	Visitor type(String label, String text) {
		field(label).fill(text);
		return this;
	}

	/** The field whose label begins with these words. */
	Locator field(String label) {
		return this.page.getByLabel(label).first();
	}

	Visitor choose(String label, String option) {
		field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
		return this;
	}

	/** Chooses the option of this value. */
	Visitor pick(String label, String value) {
		field(label).selectOption(value);
		return this;
	}

	/** Picks a radio button or ticks a box within the group of that name. */
	Visitor tick(String group, String option) {
		this.page.locator("fieldset, [role=radiogroup]")
			.filter(new Locator.FilterOptions().setHasText(group))
			.first()
			.locator("label")
			.filter(new Locator.FilterOptions().setHasText(option))
			.first()
			.locator("input:not([type=hidden])")
			.check();
		return this;
	}

	Visitor press(String button) {
		click(button, this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
		return this;
	}

	Visitor follow(String link) {
		click(link,
				this.page.locator("#content").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)));
		return this;
	}

	/** Says which page it was that did not have it, and what stood there instead. */
	private void click(String what, Locator where) {
		try {
			where.first().click();
		}
		catch (TimeoutError missing) {
			picture("missing");
			throw new AssertionError("No " + what + " on " + path() + ":\n" + this.page.locator("body").innerText(),
					missing);
		}
		this.page.waitForLoadState();
	}

	Visitor sees(String text) {
		assertThat(this.page.locator("body").innerText()).contains(text);
		return this;
	}

	Visitor doesNotSee(String text) {
		assertThat(this.page.locator("body").innerText()).doesNotContain(text);
		return this;
	}

	String path() {
		return this.page.url().substring(this.base.length());
	}

	/** Takes a picture of the page as it stands on the screen. */
	Visitor picture(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
		return this;
	}

	/** The same on a phone. */
	Visitor phonePicture(String name) {
		this.page.setViewportSize(360, 800);
		picture(name + "-phone");
		this.page.setViewportSize(1366, 768);
		return this;
	}

	boolean isWiderThanAPhone() {
		this.page.setViewportSize(360, 800);
		Object wider = this.page
			.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
		this.page.setViewportSize(1366, 768);
		return Boolean.TRUE.equals(wider);
	}

	/** No rule of accessibility is broken on this page. */
	Visitor isAccessible() {
		List<Rule> violations = new AxeBuilder(this.page).analyze().getViolations();
		assertThat(violations).as("axe on " + path())
			.extracting((rule) -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
			.isEmpty();
		return this;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
