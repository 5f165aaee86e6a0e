package cn.township.congress.domain.resolution;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.shared.EntryMother;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("决议的后续事项")
class FollowUpsTest {

	@ParameterizedTest(name = "{0}通过，{1}以前公开")
	@CsvSource({ "2026-01-12, 2026-02-01", "2026-01-31, 2026-02-20", "2024-02-10, 2024-03-01", "2026-02-08, 2026-02-28",
			"2026-12-20, 2027-01-09" })
	@DisplayName("预算在批准后二十日内公开，当日不算，遇节假日不顺延（预算法第十四条）")
	void budgetIsPublishedWithinTwentyDays(LocalDate adopted, LocalDate due) {
		Obligation task = FollowUps.onAdoption(ResolutionTest.adopted(ResolutionSubject.BUDGET), adopted, "周敏").get(1);
		assertThat(task.kind()).isEqualTo(ObligationKind.PUBLISH_BUDGET);
		assertThat(task.dueOn()).isEqualTo(due);
	}

	@ParameterizedTest
	@EnumSource(value = ResolutionSubject.class, names = { "BUDGET", "BUDGET_ADJUSTMENT", "FINAL_ACCOUNTS" })
	@DisplayName("预算、预算调整、决算通过后公开并报上级备案（预算法第十四条、第五十条、第七十三条、第八十一条）")
	void moneyIsPublishedAndReported(ResolutionSubject subject) {
		List<Obligation> tasks = FollowUps.onAdoption(ResolutionTest.adopted(subject), ResolutionTest.ADOPTED, "周敏");
		assertThat(tasks).extracting(Obligation::kind)
			.containsExactly(ObligationKind.PUBLISH_RESOLUTION, ObligationKind.PUBLISH_BUDGET,
					ObligationKind.REPORT_BUDGET);
		assertThat(tasks.get(2).dueOn()).isNull();
	}

	@Test
	@DisplayName("其他决议通过后只有公布一件")
	void othersAreOnlyMadePublic() {
		assertThat(FollowUps.onAdoption(ResolutionTest.adopted(ResolutionSubject.GOVERNMENT_REPORT),
				ResolutionTest.ADOPTED, "周敏"))
			.extracting(Obligation::kind)
			.containsExactly(ObligationKind.PUBLISH_RESOLUTION);
	}

	@ParameterizedTest(name = "{0}公布，{1}日内，{2}以前备案")
	@CsvSource({ "2026-01-15, 30, 2026-02-14", "2026-01-31, 30, 2026-03-02", "2024-01-31, 30, 2024-03-01",
			"2026-12-15, 30, 2027-01-14", "2026-01-15, 15, 2026-01-30" })
	@DisplayName("规范性决议自公布之日起三十日内报备案（本省条例），天数可以更短")
	void normativeOnesAreFiled(LocalDate published, int days, LocalDate due) {
		Resolution resolution = ResolutionTest.adopted(ResolutionSubject.OTHER);
		resolution.number(new DocumentNumber("柳溪镇人大", 2026, 1));
		resolution.publish(EntryMother.on("2026-01-15"), "公开栏", null, true);
		List<Obligation> tasks = FollowUps.onPublication(resolution, published, days, "周敏");
		assertThat(tasks).singleElement().satisfies((task) -> {
			assertThat(task.kind()).isEqualTo(ObligationKind.FILE_RESOLUTION);
			assertThat(task.dueOn()).isEqualTo(due);
		});
	}

	@Test
	@DisplayName("不是规范性的不用备案")
	void othersAreNotFiled() {
		assertThat(FollowUps.onPublication(ResolutionTest.adopted(ResolutionSubject.OTHER), ResolutionTest.ADOPTED, 30,
				"周敏"))
			.isEmpty();
	}

}
