package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.YearMonth;

import cn.township.congress.domain.deputy.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a roster says; what it does not say is null.
 *
 * @param who the person, as far as the printed roster has it
 * @param register the rest of the register of deputies (代表登记表)
 * @param seat the mandate
 * @param township whose deputy it is, in a file of several townships
 */
record RosterRow(Who who, Register register, Seat seat, @Nullable String township) {

	/** The person. */
	record Who(String name, Sex sex, String ethnicity, YearMonth born, @Nullable String party,
			@Nullable String education, @Nullable String workUnit, @Nullable String occupation, @Nullable String phone,
			@Nullable String idNumber) {

	}

	/** The rest of the register. */
	record Register(@Nullable String nativePlace, @Nullable LocalDate partyJoinedOn, @Nullable String degree,
			@Nullable String jobTitle, @Nullable String skills, @Nullable String address, @Nullable Boolean subsidized,
			@Nullable Boolean migrantWorker, @Nullable Boolean overseasFamily, @Nullable Boolean disabled,
			@Nullable Boolean veteran, @Nullable Boolean newStratum) {

	}

	/** The mandate. */
	record Seat(String district, @Nullable String cardNo, @Nullable LocalDate electedOn, @Nullable Boolean reelected) {

	}

	String name() {
		return this.who.name();
	}

	YearMonth born() {
		return this.who.born();
	}

	@Nullable String idNumber() {
		return this.who.idNumber();
	}

	@Nullable String cardNo() {
		return this.seat.cardNo();
	}

	/** The day of birth, known only from the identity number. */
	@Nullable LocalDate birthDay() {
		String number = idNumber();
		return (number != null) ? IdNumber.birthDay(number) : null;
	}

	/** Whether a number that both have differs. */
	boolean isProvenOther(RosterRow other) {
		return differ(idNumber(), other.idNumber()) || differ(cardNo(), other.cardNo());
	}

	private static boolean differ(@Nullable String one, @Nullable String other) {
		return one != null && other != null && !one.equals(other);
	}

}
