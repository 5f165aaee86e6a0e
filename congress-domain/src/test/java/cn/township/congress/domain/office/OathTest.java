package cn.township.congress.domain.office;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.CongressMother;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.deputy.DeputyMother.on;
import static cn.township.congress.domain.office.OfficeMother.deputy;
import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatNoException;

@DisplayName("宪法宣誓")
class OathTest {

	private static final LocalDate ANNOUNCED = LocalDate.of(2026, 1, 21);

	@Test
	@DisplayName("选举结果公布以后才能宣誓（宪法第二十七条第三款）")
	void oathFollowsTheResult() {
		assertRefused("oath.beforeResult", "宪法第二十七条第三款",
				() -> swear(OathForm.SINGLE, null, ANNOUNCED.minusDays(1), chair()));
		assertThatNoException().isThrownBy(() -> swear(OathForm.SINGLE, null, ANNOUNCED, chair()));
	}

	@Test
	@DisplayName("集体宣誓由一人领誓，单独宣誓没有领誓人（本省条例）")
	void aGroupHasALeader() {
		assertRefused("oath.leader", "本省条例", () -> swear(OathForm.GROUP, null, ANNOUNCED, chair()));
		assertRefused("oath.leader", "本省条例", () -> swear(OathForm.SINGLE, "陈桂兰", ANNOUNCED, chair()));
		assertThatNoException().isThrownBy(() -> swear(OathForm.GROUP, "陈桂兰", ANNOUNCED, chair(), committee()));
	}

	@Test
	@DisplayName("主席、副主席、镇长、副镇长、代表资格审查委员会组成人员宣誓，主席团成员不宣誓（宪法第二十七条第三款）")
	void whoSwears() {
		assertRefused("oath.notSworn", "宪法第二十七条第三款", () -> swear(OathForm.SINGLE, null, ANNOUNCED,
				new Tenure(deputy(3), Post.PRESIDIUM_MEMBER, on(ANNOUNCED), "第一次会议")));
		assertRefused("oath.nobody", "宪法第二十七条第三款", () -> swear(OathForm.SINGLE, null, ANNOUNCED));
		Tenure ended = chair();
		ended.end(on(ANNOUNCED), TenureEnd.RESIGNED, "第一次会议");
		assertRefused("post.ended", "地方组织法第十八条", () -> swear(OathForm.SINGLE, null, ANNOUNCED, ended));
	}

	private static void swear(OathForm form, @Nullable String leader, LocalDate day, Tenure... takers) {
		new Oath(CongressMother.TOWN, 7, form, new Ceremony("镇政府会议室", "主席团", null), leader, List.of(takers), on(day));
	}

	private static Tenure chair() {
		return new Tenure(deputy(1), Post.CHAIR, on(ANNOUNCED), "第一次会议选举");
	}

	private static Tenure committee() {
		return new Tenure(deputy(2), Post.CREDENTIALS_COMMITTEE, on(ANNOUNCED), "第一次会议通过");
	}

}
