package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.YearMonth;

import cn.township.congress.domain.deputy.Sex;
import org.jspecify.annotations.Nullable;

/** What one row of a roster says; what it does not say is null. */
record RosterRow(String name, Sex sex, String ethnicity, YearMonth born, @Nullable String party,
		@Nullable String education, @Nullable String workUnit, @Nullable String occupation, String district,
		@Nullable String cardNo, @Nullable String phone, @Nullable String idNumber, @Nullable LocalDate electedOn,
		@Nullable Boolean reelected) {

	/** The day of birth, known only from the identity number. */
	@Nullable LocalDate birthDay() {
		return (this.idNumber != null) ? IdNumber.birthDay(this.idNumber) : null;
	}

	/** Whether a number that both have differs. */
	boolean isProvenOther(RosterRow other) {
		return differ(this.idNumber, other.idNumber) || differ(this.cardNo, other.cardNo);
	}

	private static boolean differ(@Nullable String one, @Nullable String other) {
		return one != null && other != null && !one.equals(other);
	}

}
