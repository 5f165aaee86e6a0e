package cn.township.congress.service.office;

import java.util.List;

import cn.township.congress.domain.office.ElectionResult.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An election with its candidates and what the session has for it.
 *
 * @param candidates on the formal list in the order of the ballot, the others as
 * nominated
 * @param writeIns names written in that are elected or have equal votes and are not
 * identified
 * @param elected how many the count elected
 * @param siblings the elections of the same session
 * @param preparation method, scrutineers and committee of the session
 */
public record ElectionDetail(ElectionRow row, List<CandidateRow> candidates, List<Standing> writeIns, int elected,
		List<ElectionRow> siblings, Preparation preparation) {

	/** Candidates who are neither withdrawn nor dropped. */
	public List<CandidateRow> running() {
		return this.candidates.stream().filter(CandidateRow::isRunning).toList();
	}

	/**
	 * What all elections of a session share.
	 *
	 * @param methodVote open vote on the method
	 * @param scrutineersVote open vote on the scrutineers
	 * @param committeeVote open vote on the committee
	 * @param unsworn in office since the session without an oath
	 */
	public record Preparation(@Nullable Long methodVote, List<ScrutineerRow> scrutineers,
			@Nullable Long scrutineersVote, List<CommitteeRow> committee, @Nullable Long committeeVote,
			List<TenureRow> unsworn) {

		public boolean isScrutineersPassed() {
			return this.scrutineers.stream().anyMatch(ScrutineerRow::passed);
		}

		public boolean isCommitteePassed() {
			return this.committee.stream().anyMatch(CommitteeRow::passed);
		}

	}

	/** Somebody at the ballot box. */
	public record ScrutineerRow(String role, @Nullable Long mandateId, String name, boolean passed) {
	}

	/** A proposed member of the credentials committee. */
	public record CommitteeRow(long mandateId, String name, boolean leads, boolean passed) {
	}

}
