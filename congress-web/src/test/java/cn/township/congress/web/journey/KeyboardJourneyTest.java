package cn.township.congress.web.journey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One paper, one page, no mouse.
 */
@BrowserTest
@DisplayName("只用键盘登记纸质建议")
class KeyboardJourneyTest {

	private static final String TITLE = "关于村口路灯损坏无人维修的建议";

	@Test
	@DisplayName("代表用拼音首字母回车选定，回车到下一项，数字键选择，Ctrl+Enter 登记；登记并继续保留日期")
	void registersWithoutAMouse(Visitor visitor) {
		String on = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(2).toString();
		visitor.logIn(DemoAccount.of("clerk", "柳溪镇")).open("/suggestions/new");
		Page page = visitor.page();
		Keyboard keys = page.keyboard();
		assertThat(focused(page)).isEqualTo("lead");
		pick(page, "cgl");
		assertThat(page.inputValue("#lead")).isEqualTo("陈桂兰");
		keys.press("Enter");
		assertThat(focused(page)).isEqualTo("joint");
		keys.press("Enter");
		assertThat(focused(page)).isEqualTo("submittedOn");
		keys.type(on);
		keys.press("Enter");
		keys.press("1");
		keys.press("Enter");
		assertThat(focused(page)).isEqualTo("category");
		keys.press("2");
		assertThat(page.inputValue("#category")).isEqualTo("TRANSPORT");
		keys.press("Enter");
		keys.type(TITLE);
		keys.press("Enter");
		assertThat(focused(page)).isEqualTo("facts");
		keys.type("村口三盏路灯损坏两个月，没有人维修，老人夜间出行不便。");
		keys.press("Tab");
		keys.type("请明确管护责任，月底前修复。");
		keys.press("Tab");
		keys.press("Enter");
		assertThat(focused(page)).isEqualTo("disclosure");
		keys.press("2");
		keys.press("Enter");
		assertThat(focused(page)).isEqualTo("scan");
		FileChooser chooser = page.waitForFileChooser(() -> keys.press("Space"));
		chooser.setFiles(new FilePayload("建议表.pdf", "application/pdf",
				"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
		visitor.picture("suggestion-keyboard").isAccessible();
		keys.press("Control+Shift+Enter");
		page.waitForURL("**/suggestions/new?**");
		visitor.sees("接着登记下一件");
		assertThat(page.inputValue("#submittedOn")).isEqualTo(on);
		assertThat(page.inputValue("#title")).isEmpty();
		visitor.open("/suggestions?q=路灯损坏无人").sees(TITLE);
	}

	@Test
	@DisplayName("二十件的交办单一次打印，每件一张，共二十页")
	void twentySheetsAreTwentyPages(Visitor visitor) {
		visitor.logIn(DemoAccount.of("chair", "柳溪镇")).open("/suggestions?set=HANDED_OVER_EVER&size=20");
		List<String> ids = visitor.page()
			.locator("a.row-link")
			.all()
			.stream()
			.map((link) -> link.getAttribute("href").replaceAll("\\D", ""))
			.limit(20)
			.toList();
		visitor.open("/suggestions/hand-over/print?ids=" + String.join(",", ids)).picture("paper-hand-over-sheets");
		assertThat(pages(visitor.page().pdf())).isEqualTo(ids.size()).isEqualTo(20);
	}

	private static int pages(byte[] pdf) {
		String text = new String(pdf, StandardCharsets.ISO_8859_1);
		return (int) Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(text).results().count();
	}

	/** Types the initials and takes the first of the list. */
	private static void pick(Page page, String initials) {
		page.keyboard().type(initials);
		page.waitForSelector(".lookup-list li:visible");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
	}

	private static String focused(Page page) {
		return String.valueOf(page.evaluate("document.activeElement.name"));
	}

}
