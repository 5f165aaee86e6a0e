package cn.township.congress.domain.shared;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class EntryTest {

	@Test
	@DisplayName("不能登记将来的日期")
	void futureIsRefused() {
		assertRefused("date.inFuture", () -> EntryMother.on("2027-01-01"));
	}

	@Test
	@DisplayName("当日可以登记")
	void todayIsAllowed() {
		assertThat(EntryMother.on("2026-12-31").on()).isEqualTo("2026-12-31");
	}

	@Test
	@DisplayName("事后补录的，发生日期和录入时间、录入人都保留")
	void keepsTheDayItHappenedAndWhoEnteredItWhen() {
		Entry entry = EntryMother.on("2026-03-05");
		assertThat(entry.on()).isEqualTo("2026-03-05");
		assertThat(entry.recordedAt()).isEqualTo(EntryMother.CLOCK.instant());
		assertThat(entry.recordedBy()).isEqualTo("周敏");
	}

	@Test
	@DisplayName("事情不能早于它的前一步，同日可以")
	void nothingHappensBeforeWhatItFollows() {
		Entry entry = EntryMother.on("2026-03-05");
		assertRefused("suggestion.beforeSubmission",
				() -> entry.requireNotBefore(LocalDate.of(2026, 3, 6), "suggestion.beforeSubmission"));
		assertThatNoException()
			.isThrownBy(() -> entry.requireNotBefore(LocalDate.of(2026, 3, 5), "suggestion.beforeSubmission"));
	}

}
