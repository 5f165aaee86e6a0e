package cn.township.congress.domain.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.CongressMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class MandateStatusTest {

	@ParameterizedTest
	@EnumSource
	@DisplayName("只有在任的代表可以提出、联名、表决；暂停执行职务的不可以（代表法第六十一条）")
	void onlyActiveDeputiesMayAct(MandateStatus status) {
		assertThat(status.mayAct()).isEqualTo(status == MandateStatus.ACTIVE);
	}

	@ParameterizedTest(name = "{0}：计入实有代表 {1}，占用名额 {2}")
	@CsvSource({ "ELECTED, false, true", "UNDER_REVIEW, false, true", "CONFIRMED, false, true", "ACTIVE, true, true",
			"SUSPENDED, true, true", "TERMINATION_REPORTED, true, true", "TERMINATED, false, false",
			"INVALID, false, false", "EXPIRED, false, false" })
	@DisplayName("暂停执行职务的仍计入实有代表；终止须经公告（代表法第六十一条、第六十三条）")
	void suspendedDeputiesStillCount(MandateStatus status, boolean inOffice, boolean takesSeat) {
		assertThat(status.isInOffice()).isEqualTo(inOffice);
		assertThat(status.takesSeat()).isEqualTo(takesSeat);
	}

	@ParameterizedTest(name = "{0}：{1}")
	@CsvSource({ "ELECTED, 选举法第四十七条", "UNDER_REVIEW, 选举法第四十七条", "INVALID, 选举法第四十七条", "CONFIRMED, 地方组织法第三十八条",
			"SUSPENDED, 代表法第六十一条", "TERMINATION_REPORTED, 代表法第六十二条", "TERMINATED, 代表法第六十二条", "EXPIRED, 代表法第二条" })
	@DisplayName("不能执行职务的，各有依据")
	void eachStatusNamesItsArticle(MandateStatus status, String article) {
		assertThat(status.basis().label()).isEqualTo(article);
	}

	@ParameterizedTest(name = "{0}：{1}")
	@CsvSource({ "2026-01-19, ELECTED", "2026-01-20, ACTIVE" })
	@DisplayName("第一次会议以前的名册还要审查资格，开会以后的就是在任代表（选举法第四十七条、地方组织法第三十八条）")
	void rosterDeputiesAreInOfficeFromTheFirstSession(LocalDate today, MandateStatus status) {
		DeputyMandate mandate = DeputyMandate.fromRoster(CongressMother.betweenSessions(), 1, 1,
				CongressMother.ELECTED_ON, today);
		assertThat(mandate.status()).isEqualTo(status);
	}

	@Test
	@DisplayName("已确认的代表在本届第一次会议召开之日到任，不能提前，不能重复（地方组织法第三十八条）")
	void confirmedDeputiesEnterOfficeWhenTheCongressMeets() {
		Congress congress = CongressMother.betweenSessions();
		DeputyMandate mandate = DeputyMother.confirmed(congress, 1, 1);
		assertRefused("mandate.enterOffice.notMet", "地方组织法第三十八条",
				() -> mandate.enterOffice(congress, CongressMother.FIRST_OPENED_ON.minusDays(1)));
		assertThat(mandate.status()).isEqualTo(MandateStatus.CONFIRMED);
		mandate.enterOffice(congress, CongressMother.FIRST_OPENED_ON);
		assertThat(mandate.status()).isEqualTo(MandateStatus.ACTIVE);
		assertRefused("mandate.enterOffice.notConfirmed", "选举法第四十七条",
				() -> mandate.enterOffice(congress, CongressMother.FIRST_OPENED_ON));
	}

	@Test
	@DisplayName("还没有开第一次会议的，当选、尚未在任（地方组织法第三十八条）")
	void nobodyIsInOfficeBeforeTheCongressMeets() {
		assertThat(DeputyMother.active(CongressMother.elected(), 1, 1).status()).isEqualTo(MandateStatus.ELECTED);
	}

}
