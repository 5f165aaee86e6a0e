package cn.township.congress.service.office;

import java.time.LocalDate;
import java.time.YearMonth;

import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.domain.office.CandidateStatus;
import cn.township.congress.domain.office.NominatedBy;
import org.jspecify.annotations.Nullable;

/**
 * A nominee with the facts for ballot and introduction.
 *
 * @param signers who nominated jointly, by name
 * @param preVotes in the pre-election
 * @param votes in the ballot
 */
public record CandidateRow(long id, long personId, @Nullable Long mandateId, String name, Sex sex, String ethnicity,
		LocalDate bornOn, @Nullable String party, @Nullable String education, @Nullable String workUnit,
		NominatedBy nominatedBy, LocalDate nominatedOn, @Nullable String introduction, @Nullable String governmentPost,
		@Nullable String overrideReason, int strokes, CandidateStatus status, @Nullable Integer position,
		@Nullable LocalDate withdrawnOn, boolean elected, @Nullable Long lineId, @Nullable Integer preVotes,
		@Nullable Integer votes, @Nullable String signers) {

	public boolean isRunning() {
		return this.status == CandidateStatus.NOMINATED || this.status == CandidateStatus.CONFIRMED;
	}

	/** For instance 女，汉族，1980-05，大专，柳溪镇河湾村村民. */
	public String facts(String sexWord) {
		StringBuilder text = new StringBuilder(sexWord).append('，')
			.append(this.ethnicity)
			.append('，')
			.append(YearMonth.from(this.bornOn))
			.append("出生");
		for (String part : new String[] { this.party, this.education, this.workUnit }) {
			if (part != null && !part.isBlank()) {
				text.append('，').append(part);
			}
		}
		return text.toString();
	}

}
