package cn.township.congress.domain.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.congress.CongressMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.township.congress.domain.deputy.DeputyMother.on;
import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class CongressPostTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	@ParameterizedTest(name = "{0}：{1}")
	@CsvSource({ "CHAIR, 地方组织法第十八条", "VICE_CHAIR, 地方组织法第十八条", "PRESIDIUM_MEMBER, 地方组织法第十九条",
			"CREDENTIALS_COMMITTEE, 地方组织法第三十七条" })
	@DisplayName("暂停执行职务的、尚未在任的不能担任主席等职务（地方组织法第十八条）")
	void onlyDeputiesInOfficeHoldPosts(Post post, String article) {
		DeputyMandate suspended = active();
		suspended.suspend(on(LocalDate.of(2026, 2, 1)), SuspensionGround.IN_CUSTODY, "公安局通报");
		assertRefused("post.notInOffice", article, () -> new CongressPost(suspended, post, on(DAY), "第二次会议"));
		DeputyMandate elected = DeputyMandate.elected(CongressMother.elected(), 1, 1, CongressMother.ELECTED_ON);
		assertRefused("post.notInOffice", article, () -> new CongressPost(elected, post, on(DAY), "第二次会议"));
		assertRefused("post.notInOffice", article,
				() -> new CongressPost(active(), post, on(CongressMother.FIRST_OPENED_ON.minusDays(1)), "第一次会议"));
	}

	@Test
	@DisplayName("职务由会议决定终止，不早于任职；随代表资格终止的不在这里办理（选举法第五十四条）")
	void endsByDecisionOnce() {
		CongressPost post = new CongressPost(active(), Post.CHAIR, on(DAY), "第二次会议");
		assertRefused("post.endsByItself", "选举法第五十四条", () -> post.end(on(DAY), PostEnd.MANDATE_ENDED, "第三次会议"));
		assertRefused("post.endBeforeBegin", () -> post.end(on(DAY.minusDays(1)), PostEnd.RESIGNED, "第三次会议"));
		post.end(on(DAY.plusDays(30)), PostEnd.RESIGNED, "第三次会议");
		assertThat(post.endedBy()).isEqualTo(PostEnd.RESIGNED);
		assertRefused("post.ended", "地方组织法第十八条", () -> post.end(on(DAY.plusDays(31)), PostEnd.REMOVED, "第三次会议"));
	}

	@Test
	@DisplayName("代表资格终止的，职务同日终止，再报一次也不变（选举法第五十四条、第五十六条）")
	void endsWithTheMandate() {
		CongressPost post = new CongressPost(active(), Post.CHAIR, on(DAY), "第二次会议");
		post.endWithMandate(DAY.plusDays(5), false);
		post.endWithMandate(DAY.plusDays(9), true);
		assertThat(post.untilOn()).isEqualTo(DAY.plusDays(5));
		assertThat(post.endedBy()).isEqualTo(PostEnd.MANDATE_ENDED);
	}

	private static DeputyMandate active() {
		return DeputyMother.active(CongressMother.betweenSessions(), 1, 1);
	}

}
