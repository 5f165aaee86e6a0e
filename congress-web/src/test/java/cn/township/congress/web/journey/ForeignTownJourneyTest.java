package cn.township.congress.web.journey;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
@DisplayName("乡镇打不开别的乡镇的网址")
class ForeignTownJourneyTest {

	@Test
	@DisplayName("换成另一个乡镇的编号，看到的是没有这个页面")
	void anothersAddressLeadsNowhere(Visitor visitor) {
		visitor.logIn(DemoAccount.of("clerk", "柳溪镇")).open("/suggestions?set=OVERDUE");
		String suggestion = firstLink(visitor, "main tbody a");
		String deputy = firstLink(visitor.open("/deputies"), "main tbody a");
		assertThat(visitor.status(suggestion)).isEqualTo(200);

		visitor.logIn(DemoAccount.of("clerk", "石门镇"));
		for (String address : new String[] { suggestion, suggestion + "/reply", suggestion + "/print/hand-over-sheet",
				deputy }) {
			assertThat(visitor.status(address)).as(address).isEqualTo(404);
		}
		assertThat(visitor.status("/overview")).as("the county's overview").isEqualTo(403);
		assertThat(visitor.status("/accounts")).as("accounts").isEqualTo(403);
		visitor.open(suggestion).sees("没有").picture("not-found").isAccessible();
	}

	private static String firstLink(Visitor visitor, String selector) {
		return String.valueOf(visitor.page().locator(selector).first().getAttribute("href"));
	}

}
