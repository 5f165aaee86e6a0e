package cn.township.congress.domain.office;

import java.time.LocalDate;

import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.SuspensionGround;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.township.congress.domain.deputy.DeputyMother.on;
import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class TenureTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	@ParameterizedTest(name = "{0}：{1}")
	@CsvSource({ "CHAIR, 地方组织法第十八条", "VICE_CHAIR, 地方组织法第十八条", "PRESIDIUM_MEMBER, 地方组织法第十九条",
			"CREDENTIALS_COMMITTEE, 地方组织法第三十七条" })
	@DisplayName("暂停执行职务的、尚未在任的不能担任主席等职务（地方组织法第十八条）")
	void onlyDeputiesInOfficeHoldPosts(Post post, String article) {
		DeputyMandate suspended = active();
		suspended.suspend(on(LocalDate.of(2026, 2, 1)), SuspensionGround.IN_CUSTODY, "公安局通报");
		assertRefused("post.notInOffice", article, () -> new Tenure(suspended, post, on(DAY), "第二次会议"));
		DeputyMandate elected = DeputyMandate.elected(CongressMother.elected(), 1, 1, CongressMother.ELECTED_ON);
		assertRefused("post.notInOffice", article, () -> new Tenure(elected, post, on(DAY), "第二次会议"));
		assertRefused("post.notInOffice", article,
				() -> new Tenure(active(), post, on(CongressMother.FIRST_OPENED_ON.minusDays(1)), "第一次会议"));
	}

	@Test
	@DisplayName("职务由会议决定终止，不早于任职；随代表资格终止的不在这里办理（选举法第五十四条）")
	void endsByDecisionOnce() {
		Tenure post = new Tenure(active(), Post.CHAIR, on(DAY), "第二次会议");
		assertRefused("post.endsByItself", "选举法第五十四条", () -> post.end(on(DAY), TenureEnd.MANDATE_ENDED, "第三次会议"));
		assertRefused("post.endBeforeBegin", () -> post.end(on(DAY.minusDays(1)), TenureEnd.RESIGNED, "第三次会议"));
		post.end(on(DAY.plusDays(30)), TenureEnd.RESIGNED, "第三次会议");
		assertThat(post.endedBy()).isEqualTo(TenureEnd.RESIGNED);
		assertRefused("post.ended", "地方组织法第十八条", () -> post.end(on(DAY.plusDays(31)), TenureEnd.REMOVED, "第三次会议"));
	}

	@Test
	@DisplayName("代表资格终止的，职务同日终止，再报一次也不变（选举法第五十四条、第五十六条）")
	void endsWithTheMandate() {
		Tenure post = new Tenure(active(), Post.CHAIR, on(DAY), "第二次会议");
		post.endWithMandate(DAY.plusDays(5), false);
		post.endWithMandate(DAY.plusDays(9), true);
		assertThat(post.untilOn()).isEqualTo(DAY.plusDays(5));
		assertThat(post.endedBy()).isEqualTo(TenureEnd.MANDATE_ENDED);
	}

	private static DeputyMandate active() {
		return DeputyMother.active(CongressMother.betweenSessions(), 1, 1);
	}

	@ParameterizedTest(name = "{0}：{1}")
	@CsvSource({ "CHAIR, 地方组织法第十八条", "VICE_CHAIR, 地方组织法第十八条", "PRESIDIUM_MEMBER, 地方组织法第十九条",
			"CREDENTIALS_COMMITTEE, 地方组织法第三十七条" })
	@DisplayName("不是代表的不能担任主席、副主席、主席团成员（地方组织法第十八条、第十九条）；镇长可以不是代表")
	void onlyDeputiesHoldPostsOfTheCongress(Post post, String article) {
		assertRefused("post.deputiesOnly", article, () -> new Tenure(DeputyMother.person(), 1, post, on(DAY), "第一次会议"));
		assertThat(new Tenure(DeputyMother.person(), 1, Post.HEAD, on(DAY), "第一次会议").mandateId()).isNull();
	}

	@Test
	@DisplayName("镇长的代表资格终止，职务不随之终止；届满时终止（地方组织法第十二条）")
	void headStaysUntilTheTermEnds() {
		Tenure head = new Tenure(active(), Post.HEAD, on(DAY), "第一次会议");
		assertThat(head.endWithMandate(DAY.plusDays(5), false)).isFalse();
		assertThat(head.endWithMandate(DAY.plusDays(9), true)).isTrue();
		assertThat(head.endedBy()).isEqualTo(TenureEnd.TERM_ENDED);
	}

	@Test
	@DisplayName("选举产生的职务不能由他人「接替」终止，须经辞职或者罢免（地方组织法第三十二条）")
	void electedPostsAreNotReplaced() {
		Tenure chair = new Tenure(active(), Post.CHAIR, on(DAY), "第二次会议");
		assertRefused("post.notReplaced", "地方组织法第三十二条", () -> chair.end(on(DAY), TenureEnd.REPLACED, "第三次会议"));
		Tenure member = new Tenure(active(), Post.PRESIDIUM_MEMBER, on(DAY), "第二次会议");
		member.end(on(DAY.plusDays(9)), TenureEnd.REPLACED, "第三次会议");
		assertThat(member.endedBy()).isEqualTo(TenureEnd.REPLACED);
	}

}
