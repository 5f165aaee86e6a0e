package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Everything one page shows of a deputy.
 *
 * @param mandates all the person's mandates in the township, the newest first
 * @param suggestions what the deputy put forward under this mandate, the newest first
 */
public record DeputyDetail(Head head, List<Mandate> mandates, List<Signed> suggestions) {

	/**
	 * The deputy; phone and identity number are masked for who may not see them.
	 *
	 * @param personalDataShown whether they are whole
	 */
	public record Head(long id, long personId, String unitName, int termNo, String name, Sex sex, String ethnicity,
			LocalDate bornOn, boolean bornDayKnown, @Nullable String party, @Nullable String education,
			@Nullable String workUnit, @Nullable String occupation, @Nullable String phone, @Nullable String idNumber,
			String district, int districtNo, @Nullable String cardNo, MandateStatus status, LocalDate electedOn,
			@Nullable Boolean reelected, @Nullable LocalDate endedOn, boolean personalDataShown) {

		Head masked() {
			return new Head(this.id, this.personId, this.unitName, this.termNo, this.name, this.sex, this.ethnicity,
					this.bornOn.withDayOfMonth(1), false, this.party, this.education, this.workUnit, this.occupation,
					Masked.phone(this.phone), Masked.idNumber(this.idNumber), this.district, this.districtNo,
					this.cardNo, this.status, this.electedOn, this.reelected, this.endedOn, false);
		}

	}

	/** One term in office. */
	public record Mandate(long id, int termNo, String district, MandateStatus status, LocalDate electedOn,
			@Nullable LocalDate endedOn) {

	}

	/** A suggestion the deputy leads or joined. */
	public record Signed(long id, @Nullable Integer serialNo, String title, LocalDate submittedOn,
			SuggestionStatus status, boolean lead) {

	}

}
