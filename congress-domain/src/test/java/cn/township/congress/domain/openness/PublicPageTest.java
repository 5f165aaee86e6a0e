package cn.township.congress.domain.openness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("公开页的开关")
class PublicPageTest {

	private static final AdminCode COUNTY = new AdminCode(980123000);

	private static final AdminCode TOWN = new AdminCode(980123101);

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	private static final Entry ENTRY = Entry.of(DAY,
			Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai")), "王玉香");

	@Test
	@DisplayName("默认关闭，由县人大开通、关闭，记下谁在哪天")
	void offUntilSwitchedOn() {
		PublicPage page = new PublicPage(COUNTY, TOWN, ENTRY);
		assertThat(page.isOpen()).isFalse();
		page.open(ENTRY);
		assertThat(page.isOpen()).isTrue();
		assertThat(page.changedBy()).isEqualTo("王玉香");
		assertThat(page.changedOn()).isEqualTo(DAY);
		assertRefused("openness.alreadyOpen", () -> page.open(ENTRY));
		page.close(ENTRY);
		assertThat(page.isOpen()).isFalse();
		assertRefused("openness.notOpen", () -> page.close(ENTRY));
	}

	@Test
	@DisplayName("只能开通本县乡镇的公开页，不能是县自己的")
	void onlyItsOwnTownships() {
		assertRefused("openness.notOfCounty", () -> new PublicPage(COUNTY, new AdminCode(980124101), ENTRY));
		assertRefused("openness.notOfCounty", () -> new PublicPage(COUNTY, COUNTY, ENTRY));
	}

}
