package cn.township.congress.domain.office;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.township.congress.domain.deputy.DeputyMother.on;
import static cn.township.congress.domain.office.OfficeMother.deputy;
import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("辞职和罢免")
class OfficeMotionTest {

	private static final LocalDate FROM = LocalDate.of(2026, 1, 21);

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	private static final long COURSE = 9;

	@ParameterizedTest(name = "实有{0}名，{1}名不够，{2}名可以")
	@CsvSource({ "45, 8, 9", "50, 9, 10", "60, 11, 12", "75, 14, 15", "90, 17, 18", "120, 23, 24", "160, 31, 32" })
	@DisplayName("罢免案由五分之一以上代表联名提出（地方组织法第三十一条）")
	void oneFifthMoves(int inOffice, int tooFew, int enough) {
		assertRefused("motion.tooFewMovers", "地方组织法第三十一条",
				() -> OfficeMotion.removal(chair(), COURSE, tooFew, inOffice, "理由", on(DAY)));
		assertThat(OfficeMotion.removal(chair(), COURSE, enough, inOffice, "理由", on(DAY)).status())
			.isEqualTo(MotionStatus.SUBMITTED);
		assertRefused("motion.moreThanAll", "地方组织法第三十一条",
				() -> OfficeMotion.removal(chair(), COURSE, inOffice + 1, inOffice, "理由", on(DAY)));
	}

	@Test
	@DisplayName("罢免案在会议期间提出，写明理由（地方组织法第三十一条）")
	void removalIsMovedInSessionWithReason() {
		assertRefused("motion.notInSession", "地方组织法第三十一条",
				() -> OfficeMotion.removal(chair(), null, null, 60, "理由", on(DAY)));
		assertRefused("motion.noReason", "地方组织法第三十一条",
				() -> OfficeMotion.removal(chair(), COURSE, null, 60, " ", on(DAY)));
	}

	@Test
	@DisplayName("表决罢免案以前，须给予申辩的机会（地方组织法第三十一条）")
	void defenceComesBeforeTheVote() {
		OfficeMotion motion = OfficeMotion.removal(chair(), COURSE, null, 60, "理由", on(DAY));
		assertRefused("motion.defenceMissing", "地方组织法第三十一条", () -> motion.requireVotable(DAY));
		motion.offerDefence(on(DAY.plusDays(1)), null);
		assertRefused("motion.defenceMissing", "地方组织法第三十一条", () -> motion.requireVotable(DAY));
		motion.requireVotable(DAY.plusDays(1));
		assertRefused("motion.otherSession", "地方组织法第三十一条", () -> motion.put(COURSE + 1, 5));
	}

	@Test
	@DisplayName("罢免案没有过半数通过的，继续任职（地方组织法第二十五条、第三十一条）")
	void whoSurvivesStays() {
		OfficeMotion motion = OfficeMotion.removal(chair(), COURSE, null, 60, "理由", on(DAY));
		motion.decide(false, DAY);
		assertThat(motion.status()).isEqualTo(MotionStatus.REJECTED);
		assertRefused("motion.decided", "地方组织法第三十一条", () -> motion.decide(true, DAY));
	}

	@Test
	@DisplayName("辞职向大会提出，由大会决定；没有申辩一说（地方组织法第三十二条）")
	void resignationIsDecidedByTheCongress() {
		OfficeMotion motion = OfficeMotion.resignation(chair(), "工作调动", on(DAY));
		assertRefused("motion.noDefence", "地方组织法第三十一条", () -> motion.offerDefence(on(DAY), null));
		assertRefused("motion.voteBefore", "地方组织法第三十二条", () -> motion.requireVotable(DAY.minusDays(1)));
		motion.put(COURSE, 3);
		assertRefused("motion.withdrawLate", "地方组织法第三十二条", () -> motion.withdraw(true));
		motion.decide(true, DAY);
		assertThat(motion.kind().end()).isEqualTo(TenureEnd.RESIGNED);
	}

	@Test
	@DisplayName("已经离任的、主席团成员，不适用辞职和罢免的规定（地方组织法第三十一条、第三十二条）")
	void onlyWhoHoldsAnElectedPost() {
		Tenure ended = chair();
		ended.end(on(DAY), TenureEnd.RESIGNED, "第二次会议");
		assertRefused("post.ended", "地方组织法第十八条", () -> OfficeMotion.resignation(ended, "理由", on(DAY)));
		Tenure member = new Tenure(deputy(2), Post.PRESIDIUM_MEMBER, on(FROM), "第一次会议");
		assertRefused("motion.notElected", "地方组织法第三十一条",
				() -> OfficeMotion.removal(member, COURSE, null, 60, "理由", on(DAY)));
		assertRefused("motion.beforeOffice", () -> OfficeMotion.resignation(chair(), "理由", on(FROM.minusDays(1))));
	}

	private static Tenure chair() {
		return new Tenure(deputy(1), Post.CHAIR, on(FROM), "第一次会议");
	}

}
