package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.CardState;
import cn.township.congress.domain.deputy.HigherLevel;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Everything one page shows of a deputy, personal data masked.
 *
 * @param mandates all the person's mandates in the township, the newest first
 * @param higher mandates at other levels, the newest first
 * @param cards cards of this mandate, the newest first
 * @param suggestions what the deputy put forward under this mandate, the newest first
 */
public record DeputyDetail(Head head, List<Mandate> mandates, List<Higher> higher, List<Card> cards,
		List<Signed> suggestions) {

	/**
	 * The deputy (代表登记表); phone, identity number and address are masked, and of the birth
	 * there is the month.
	 *
	 * @param version of the mandate
	 * @param photoVersion none without a photograph
	 */
	public record Head(long id, int version, long personId, int personVersion, int unitCode, String unitName,
			long congressId, int termNo, String name, Sex sex, String ethnicity, LocalDate bornOn,
			@Nullable String party, @Nullable LocalDate partyJoinedOn, @Nullable String education,
			@Nullable String degree, @Nullable String workUnit, @Nullable String jobTitle, @Nullable String occupation,
			@Nullable String nativePlace, @Nullable String skills, @Nullable Boolean subsidized, boolean migrantWorker,
			boolean overseasFamily, boolean disabled, boolean veteran, boolean newStratum, @Nullable String phone,
			@Nullable String idNumber, @Nullable String address, @Nullable Integer photoVersion, long districtId,
			String district, int districtNo, @Nullable String cardNo, MandateStatus status, LocalDate electedOn,
			@Nullable Boolean reelected, boolean byElection, @Nullable LocalDate inOfficeFrom,
			@Nullable LocalDate endedOn, @Nullable String groups) {

		/** Whether anything is hidden. */
		public boolean hasPersonalData() {
			return this.phone != null || this.idNumber != null || this.address != null;
		}

	}

	/** One term in office. */
	public record Mandate(long id, int termNo, String district, MandateStatus status, LocalDate electedOn,
			@Nullable LocalDate endedOn) {

	}

	/** A mandate of a higher congress. */
	public record Higher(long id, HigherLevel level, String congress, LocalDate fromOn, @Nullable LocalDate untilOn,
			@Nullable String source) {

	}

	/** A card handed out. */
	public record Card(long id, String cardNo, LocalDate issuedOn, CardState state, @Nullable LocalDate closedOn,
			@Nullable String note) {

	}

	/** A suggestion the deputy leads or joined. */
	public record Signed(long id, @Nullable Integer serialNo, String title, LocalDate submittedOn,
			SuggestionStatus status, boolean lead) {

	}

}
