package cn.township.congress.service.paper;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Bills and interpellations as their papers name them.
 */
final class BillFacts {

	private BillFacts() {
	}

	/** A bill. */
	record Bill(long id, int unitCode, String unitName, long courseId, @Nullable Integer serialNo, String proposer,
			String subject, String grounds, String plan, String status, LocalDate draftedOn,
			@Nullable LocalDate submittedOn, @Nullable LocalDate untilOn, @Nullable String committeeOpinion,
			@Nullable LocalDate decidedOn, @Nullable String decidedBy, @Nullable String decisionReason,
			@Nullable LocalDate votedOn, @Nullable Integer inFavour, @Nullable Integer against,
			@Nullable Integer abstained, @Nullable Boolean passed, @Nullable LocalDate withdrawnOn,
			@Nullable LocalDate reportedOn) {

		String proposerWord() {
			return switch (this.proposer) {
				case "PRESIDIUM" -> "主席团";
				case "GOVERNMENT" -> this.unitName + "人民政府";
				default -> "代表联名";
			};
		}

		boolean isDecided() {
			return this.decidedOn != null;
		}

	}

	/** A deputy who signed. */
	record Signer(String name, String district, @Nullable String cardNo, @Nullable String phone) {
	}

	/** An interpellation. */
	record Interpellation(long id, int unitCode, String unitName, long courseId, @Nullable Integer serialNo,
			String addressee, String question, String content, LocalDate draftedOn, @Nullable LocalDate submittedOn,
			@Nullable String mode, @Nullable LocalDate decidedOn, @Nullable String decidedBy) {
	}

	/**
	 * An answer to an interpellation, and how many proposers were satisfied; never who.
	 */
	record Answer(int round, LocalDate answeredOn, String answeredBy, String capacity, String content,
			@Nullable Integer satisfied, @Nullable Integer dissatisfied) {
	}

}
